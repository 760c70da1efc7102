// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QPushButton;

/// Labels and buttons in the theme's types; their looks are in the window's style sheet (shell/look.cpp).
namespace gensvar::parts {

enum class Type { Text, Secondary, Heading, Section, Title };

[[nodiscard]] QLabel *label(const QString &text, Type type = Type::Text);
/// One line that takes the room there is and ends in … where that is too little; its tool tip should say all.
[[nodiscard]] QLabel *elidedLabel(Type type = Type::Text);
[[nodiscard]] QFrame *hairline(); ///< across
[[nodiscard]] QPushButton *button(const QString &text, bool primary = false);
/// Makes a button that is shown already the one for what is to be done next, or one of the others.
void setPrimary(QPushButton *button, bool primary);
/// A text that can be broken into lines wherever its words are too long for one: zero-width spaces in them. Beside
/// what is shown, the text itself is the one to copy.
[[nodiscard]] QString breakable(const QString &text);
/// Changes the type of a label that is shown already.
void setType(QLabel *label, Type type);

inline constexpr int linkInset = 4; ///< between a link's edge, where its focus frame is, and its words
/// A button that looks like a link.
[[nodiscard]] QPushButton *linkButton(const QString &text);

} // namespace gensvar::parts
