// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentsnippet.h"

#include "parts/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

Snippet snippet(const QString &comment, const text::SearchQuery &query, qsizetype seen)
{
    Snippet shown{comment.simplified(), {}};
    if (query.isBlank())
        return shown;
    shown.hits = text::hits(shown.text, query);
    if (shown.hits.isEmpty() || shown.hits.first().start + shown.hits.first().length < seen)
        return shown;
    // some words before the hit, so that it stands in its sentence
    const qsizetype from = shown.text.indexOf(u' ', std::max<qsizetype>(0, shown.hits.first().start - 60)) + 1;
    shown.text = u"… " % shown.text.mid(from);
    const qsizetype moved = from - 2;
    for (text::Span &hit : shown.hits)
        hit.start -= moved;
    return shown;
}

QString markedUp(const QString &comment, const text::SearchQuery &query, const QString &colour)
{
    QString html;
    qsizetype at = 0;
    const auto plain = [&comment](qsizetype from, qsizetype to) {
        return parts::breakable(comment.mid(from, to - from)).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    };
    for (const text::Span &hit : text::hits(comment, query)) {
        html += plain(at, hit.start);
        at = hit.start + hit.length;
        html += "<span style=\"background-color:"_L1 % colour % "\">"_L1 % plain(hit.start, at) % "</span>"_L1;
    }
    return html + plain(at, comment.size());
}

} // namespace gensvar::comments
