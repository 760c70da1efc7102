// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/searchquery.h"

#include <QString>

namespace gensvar::comments {

/// What a row shows of a comment: one paragraph, begun near the first hit where that would not be seen otherwise.
struct Snippet
{
    QString text;
    QList<text::Span> hits;
};

/// seen: how many characters a row has room for.
[[nodiscard]] Snippet snippet(const QString &comment, const text::SearchQuery &query, qsizetype seen);

/// The whole comment as rich text with its hits marked in a colour ("#FFE38A").
[[nodiscard]] QString markedUp(const QString &comment, const text::SearchQuery &query, const QString &colour);

} // namespace gensvar::comments
