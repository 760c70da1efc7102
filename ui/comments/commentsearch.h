// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gensvar::comments {

/// What is searched for, how much was found, and the order. A search is told when the typing pauses.
class CommentSearch : public QWidget
{
    Q_OBJECT

public:
    explicit CommentSearch(QWidget *parent = nullptr);

    void show(const QString &search); ///< unless something is being typed
    void showFound(const QString &words);
    [[nodiscard]] domain::CommentOrder order() const;
    [[nodiscard]] QWidget *field() const;
    void find(); ///< Ctrl+F

signals:
    void searched(const QString &search);
    void ordered();
    void left(); ///< to what was found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QTimer m_typing;
    QLineEdit *m_search;
    QLabel *m_count;
    QComboBox *m_order;
};

} // namespace gensvar::comments
