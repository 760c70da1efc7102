// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/accessible.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QVariant>

namespace gensvar::parts {

static constexpr auto roleOf = "accessibleRole";

static QAccessibleInterface *withItsRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleOf) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(withItsRole); // once: it is known by its address
    widget.setProperty(roleOf, int(role));
}

void nameChoice(QComboBox &choice, const QString &name, const QString &hint)
{
    choice.setAccessibleName(name);
    choice.setAccessibleDescription(hint.isEmpty() ? name : name + u". " + hint);
}

} // namespace gensvar::parts
