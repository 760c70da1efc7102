// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QComboBox;

/// What screen readers are told of a control, where Qt's own words for it do not do.
namespace gensvar::parts {

/// What a widget of our own is. To be said before its name is: with that it becomes known.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// The name of a choice, and a hint. On Linux a choice is called by what is chosen, so its description tells both.
void nameChoice(QComboBox &choice, const QString &name, const QString &hint = {});

} // namespace gensvar::parts
