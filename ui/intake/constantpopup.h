// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QFrame>

class QComboBox;

namespace gensvar::intake {

/// A field and its value for all rows: "all of these are department Support".
class ConstantPopup : public QFrame
{
    Q_OBJECT

public:
    explicit ConstantPopup(QWidget *parent);
    void show(QPoint below);

signals:
    void chosen(gensvar::domain::Field field, const QString &value);

private:
    void offerValues();
    void take();

    QComboBox *m_field;
    QComboBox *m_value; ///< editable; kinds are chosen
};

/// A field's value as shown on a chip: kinds by their word.
[[nodiscard]] QString constantText(domain::Field field, const QString &value);

} // namespace gensvar::intake
