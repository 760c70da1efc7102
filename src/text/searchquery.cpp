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

namespace {

/// A word or phrase as it was written, without quotes and star.
struct Part
{
    QString text;
    bool isPhrase = false;
    bool hasStar = false;
};

QList<Part> partsOf(const QString &text)
{
    QList<Part> parts;
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
        Part part{text.mid(at, end - at), phrase};
        at = phrase ? std::min<qsizetype>(end + 1, text.size()) : end;
        if (!phrase && part.text.endsWith(u'*')) {
            part.hasStar = true;
        } else if (phrase && at < text.size() && text[at] == u'*') {
            part.hasStar = true;
            ++at;
        }
        parts.append(part);
    }
    return parts;
}

// From so many letters on a word is meant as the beginning of one. Fewer begin every tenth word: a million comments
// would be gathered and counted for longer than a search may take, to find what nobody meant.
constexpr qsizetype lettersOfBeginning = 3;

bool meansBeginning(const Part &part)
{
    const QList<Word> all = words(part.text);
    if (part.isPhrase || part.hasStar || all.isEmpty())
        return false;
    const QString &last = all.last().folded;
    return std::ranges::count_if(last, [](QChar c) { return !c.isLowSurrogate(); }) >= lettersOfBeginning;
}

} // namespace

QString asBeginnings(QStringView written)
{
    QStringList parts;
    for (const Part &part : partsOf(written.toString().normalized(QString::NormalizationForm_C))) {
        const QString text = part.isPhrase ? u'"' + part.text + u'"' : part.text;
        const bool needsStar = meansBeginning(part) || (part.isPhrase && part.hasStar);
        parts.append(needsStar ? text + u'*' : text);
    }
    return parts.join(u' ');
}

SearchQuery::SearchQuery(QStringView written)
{
    const QString text = written.toString().normalized(QString::NormalizationForm_C);
    m_blank = text.trimmed().isEmpty();
    for (const Part &part : partsOf(text)) {
        Term term{{}, part.hasStar, part.hasStar && !part.isPhrase ? part.text.chopped(1) : part.text};
        for (const Word &word : words(part.text))
            term.words.append(word.folded);
        if (!term.words.isEmpty())
            m_terms.append(term);
        else if (!part.text.isEmpty())
            m_passedOver.append(part.text);
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
