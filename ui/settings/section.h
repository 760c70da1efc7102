// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/handout.h"

#include <QWidget>

class QAbstractButton;
class QGridLayout;

namespace gensvar::settings {

/// What belongs together on the page of settings: a heading, and rows of a name and its control, with what it does in
/// small print.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    /// What is set, as it is shown.
    [[nodiscard]] virtual QList<parts::Handout::Block> printed() const;

protected:
    /// The name is the control's buddy and accessible name, the hint its description.
    void addRow(const QString &name, QWidget *control, const QString &hint = {});
    void addRow(const QString &name, const QList<QWidget *> &controls, const QString &hint = {});
    void addWide(QWidget *part); ///< over the whole width

private:
    struct Row
    {
        QString name;
        const QWidget *control;
    };
    QString m_title;
    QList<Row> m_rows;
    QGridLayout *m_grid;
};

} // namespace gensvar::settings
