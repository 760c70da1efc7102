// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchquery.h"

#include "text/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::text {

static bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

// From so many letters on a word is the beginning of one. Fewer begin every tenth word: a million comments would be
// gathered and counted for longer than a search may take, to find what nobody meant.
static constexpr qsizetype lettersOfBeginning = 3;

static bool beginsWords(const QString &word)
{
    return std::count_if(word.cbegin(), word.cend(), [](QChar c) { return !c.isLowSurrogate(); }) >= lettersOfBeginning;
}

SearchQuery::SearchQuery(QStringView written)
{
    const QString text = written.toString().normalized(QString::NormalizationForm_C);
    m_blank = text.trimmed().isEmpty();
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const bool phrase = isQuote(text[at]);
        at += phrase ? 1 : 0;
        const auto ends = [phrase](QChar c) { return isQuote(c) || (!phrase && c.isSpace()); };
        const auto end = std::find_if(text.begin() + at, text.end(), ends) - text.begin();
        QStringView part = QStringView(text).mid(at, end - at);
        at = phrase ? std::min<qsizetype>(end + 1, text.size()) : end;
        bool isBeginning = !phrase && part.endsWith(u'*');
        if (phrase && at < text.size() && text[at] == u'*') {
            isBeginning = true;
            ++at;
        }
        const QStringView bare = part.endsWith(u'*') && !phrase ? part.chopped(1) : part;
        Term term{{}, isBeginning, bare.toString()};
        for (const Word &word : words(part))
            term.words.append(word.folded);
        if (!phrase && !term.words.isEmpty() && beginsWords(term.words.last()))
            term.isBeginning = true;
        if (!term.words.isEmpty())
            m_terms.append(term);
        else if (!part.isEmpty())
            m_passedOver.append(part.toString());
    }
    if (isHopeless() && m_passedOver.isEmpty()) // nothing but quotes
        m_passedOver.append(text.trimmed());
}

QString SearchQuery::fts5() const
{
    QStringList quoted;
    for (const Term &term : m_terms)
        quoted.append(u'"' + term.words.join(u' ') + (term.isBeginning ? "\"*"_L1 : "\""_L1));
    return quoted.join(" AND "_L1);
}

static bool standsAt(const QList<Word> &text, qsizetype at, const SearchQuery::Term &term)
{
    const qsizetype count = term.words.size();
    if (at + count > text.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const bool mayGoOn = term.isBeginning && i == count - 1;
        const QString &word = text[at + i].folded;
        if (mayGoOn ? !word.startsWith(term.words[i]) : word != term.words[i])
            return false;
    }
    return true;
}

QList<Span> hits(QStringView text, const SearchQuery &query)
{
    const QList<Word> all = words(text);
    QList<Span> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        qsizetype end = -1;
        for (const SearchQuery::Term &term : query.terms()) {
            if (standsAt(all, i, term)) {
                const Span last = all[i + term.words.size() - 1].span;
                end = std::max(end, last.start + last.length);
            }
        }
        if (end < 0)
            continue;
        const qsizetype start = all[i].span.start;
        if (!found.isEmpty() && start < found.last().start + found.last().length) {
            const qsizetype furthest = std::max(end, found.last().start + found.last().length);
            found.last().length = furthest - found.last().start;
        } else {
            found.append(Span{start, end - start});
        }
    }
    return found;
}

} // namespace gensvar::text
