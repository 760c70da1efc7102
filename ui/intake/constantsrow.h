// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace gensvar::intake {

/// What is the same for all rows: a chip for each field and its value, to be taken away, and a way to add one.
class ConstantsRow : public QWidget
{
    Q_OBJECT

public:
    explicit ConstantsRow(QWidget *parent = nullptr);

    void show(const QMap<domain::Field, QString> &constants);

signals:
    void added(gensvar::domain::Field field, const QString &value);
    void removed(gensvar::domain::Field field);

private:
    void ask();

    QHBoxLayout *m_chips;
    QPushButton *m_add;
};

} // namespace gensvar::intake
