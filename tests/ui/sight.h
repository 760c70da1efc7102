// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include <algorithm>

/// What somebody sees of a window.
namespace gensvar::uitest {

/// A label shows a text.
[[nodiscard]] inline bool says(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); });
}

/// The visible control of a name; null where there is none.
template <typename Control> [[nodiscard]] Control *shown(const QWidget &window, const QString &name)
{
    for (auto *one : window.findChildren<Control *>()) {
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

/// What a screen reader hears of a control beside its name.
[[nodiscard]] inline QString told(const QWidget &window, const QString &name)
{
    const auto *control = shown<QWidget>(window, name);
    return control ? control->accessibleDescription() : QString();
}

} // namespace gensvar::uitest
