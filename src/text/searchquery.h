// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gensvar::text {

/// A part of a text, in UTF-16 units.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Span &) const = default;
};

/// What the user wrote to search comments for: words, emoji, "phrases" and beginnings* of words. All must occur;
/// nothing else is an operator. Pure; any thread.
class SearchQuery
{
public:
    SearchQuery() = default;
    /// Reads the user's text, whatever it holds. Parts without a letter, digit or emoji ("&") are passed over.
    explicit SearchQuery(QStringView written);

    /// Nothing to search for was written: all comments are meant.
    [[nodiscard]] bool isBlank() const { return m_blank; }
    /// Something was written, but no letter, digit or emoji in it: no comment can be found.
    [[nodiscard]] bool isHopeless() const { return !m_blank && m_terms.isEmpty(); }
    /// The parts that are passed over, as they were written.
    [[nodiscard]] const QStringList &passedOver() const { return m_passedOver; }

    /// The expression for FTS5's MATCH, made of quoted words only; empty if isBlank() or isHopeless().
    [[nodiscard]] QString fts5() const;

    /// One word, phrase or beginning, as the letters to look for, folded.
    struct Term
    {
        QStringList words;        ///< one after the other; never empty
        bool isBeginning = false; ///< the last word may go on
        QString written;          ///< as it was written, without quotes and star
        bool operator==(const Term &) const = default;
    };
    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }

private:
    QList<Term> m_terms;
    QStringList m_passedOver;
    bool m_blank = true;
};

/// The same search with each word of three letters or more as the beginning of one, as people mean it who type
/// "telefon" and look for "telefonkö": "telefon*". What is in quotes is looked for as it is.
[[nodiscard]] QString asBeginnings(QStringView written);

/// Where the query's terms stand in a text (NFC), in order and without overlaps: what FTS5 finds with the tokenizer
/// "unicode61 remove_diacritics 0" in a text indexed through searchable(). A phrase is one span.
[[nodiscard]] QList<Span> hits(QStringView text, const SearchQuery &query);

} // namespace gensvar::text
