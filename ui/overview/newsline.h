// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/news.h"

#include <QWidget>

namespace gensvar::parts {
class FlowLayout;
}

namespace gensvar::overview {

/// What is new since the last visit, in a line that wraps like words; each part is a door. Hidden where nothing is.
class NewsLine : public QWidget
{
    Q_OBJECT

public:
    explicit NewsLine(QWidget *parent = nullptr);

    static constexpr int lineHeight = 26; ///< px; of a link's

    /// today: in the store's zone.
    void show(const std::optional<session::News> &news, QDate today);
    void showSeen(); ///< with the way back

signals:
    void addedWanted(const gensvar::domain::AddedSince &since);
    void monthWanted(QDate month);
    void moverWanted(QDate month, const gensvar::session::Mover &mover);
    void seen();
    void unseen(); ///< that was a slip

private:
    void clear();
    /// The door of that name, else the first one.
    void focus(const QString &name);
    /// A part of the line, with a dot before it where it is not the first.
    void add(QWidget *part);
    void addDoor(const QString &text, const QString &hint, std::function<void()> open);
    void addMonth(const session::News::Month &month, QDate today);

    parts::FlowLayout *m_flow;
    QStringList m_said;
};

} // namespace gensvar::overview
