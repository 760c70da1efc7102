// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/searchquery.h"

#include <QList>
#include <QString>

namespace gensvar::text {

/// A word of a text: where it stands, and its letters folded for comparison.
struct Word
{
    Span span;
    QString folded;
};

/// The words of a text as SQLite's FTS5 splits and folds them with "unicode61 remove_diacritics 0", once signs
/// are words or blanks (searchable.h): runs of letters, digits and private-use characters, without regard to case; å,
/// ä, ö, æ and ø are letters of their own, ß is ss. An emoji is a word, whatever its colour.
[[nodiscard]] QList<Word> words(QStringView text);

} // namespace gensvar::text
