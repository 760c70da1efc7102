// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gensvar::map {

/// A text's words for comparing: lower case without accents (å a, ø o, æ ae, ß ss), CamelCase and snake_case as words,
/// all else than letters and digits as one space.
[[nodiscard]] QString folded(QStringView text);

/// A header as it is shown and named by the user: line breaks and no-break spaces as spaces, trimmed.
[[nodiscard]] QString shownHeader(QStringView text);

/// A header for comparing with what a user or a saved mapping says: as shown, runs of spaces as one, case folded.
[[nodiscard]] QString comparableHeader(QStringView text);

/// A header's words: folded, without HTML, entities, {{recall}} tokens and a leading number ("3. ", "Q3 - ").
[[nodiscard]] QString headerWords(const QString &header);

} // namespace gensvar::map
