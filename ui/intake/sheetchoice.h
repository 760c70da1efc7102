// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace gensvar::intake {

/// Which of a file's sheets is imported, or all that have responses one after the other. Hidden where there is one.
class SheetChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SheetChoice(QWidget *parent = nullptr);
    void show(const session::FilePreview &preview);

signals:
    void chosen(const QString &sheet);
    void allWanted(const QStringList &sheets);

private:
    QLabel *m_label;
    QComboBox *m_sheet;
    QPushButton *m_all;
    QStringList m_fitting;
};

} // namespace gensvar::intake
