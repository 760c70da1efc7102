// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QString>

#include <optional>
#include <string_view>

namespace gensvar::map {

// The words of fields that have a few fixed values, in the six languages. Values as folded() makes them.

/// "relational", "transaktionell", "Beziehung" …; none for an unknown word.
[[nodiscard]] std::optional<domain::Kind> kindOfWords(const QString &value);
/// Whether such a word means nothing else: "transactional" does not, "product" and "contact" may.
[[nodiscard]] bool isClearlyKind(const QString &value);
/// 1 yes, 0 no, −1 neither.
[[nodiscard]] int yesOrNo(const QString &value);
/// 1 decides, 2 uses, 3 pays, 0 none of these.
[[nodiscard]] int roleOfWords(const QString &value);
/// "NPS", "Net Promoter Score": an answer to the recommend question.
[[nodiscard]] bool isNpsMeasure(const QString &value);
/// CSAT, CES, stars …: an answer to another question than the recommend question.
[[nodiscard]] bool isOtherMeasure(const QString &value);
/// "anonymous", "Anonym" …: no name.
[[nodiscard]] bool isAnonymous(std::string_view value);

/// A number with a decimal point or comma, spaces or points between thousands, perhaps a currency's sign around it.
[[nodiscard]] bool readNumber(std::string_view text, double &number);
/// An amount of money: such a number, or "kr 1.200", "1 200:-", "SEK 1200". Money has no thousandths: in "1.200" the
/// point stands between thousands.
[[nodiscard]] bool readAmount(std::string_view text, double &number);

} // namespace gensvar::map
