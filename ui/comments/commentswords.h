// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gensvar::session {
struct CommentsBehind;
}

namespace gensvar::comments {

/// How many comments there are, and what of the search could not be searched for.
[[nodiscard]] QString countWords(const session::CommentsBehind &answer, const QString &search);

/// Why the list is empty, and what to do next.
struct EmptyWords
{
    QString heading;
    QString text;
    QString action; ///< empty: none
};
[[nodiscard]] EmptyWords emptyWords(const session::CommentsBehind &answer, const QString &search, bool storeIsEmpty);

} // namespace gensvar::comments
