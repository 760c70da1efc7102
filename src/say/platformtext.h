// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/platformledger.h"
#include "metrics/reconciliation.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

/// The comparison with a platform's figure in words, in the language that the program runs in: for window and command
/// line.
namespace gensvar::say {

/// An NPS as it is typed: in any notation, with the decimals it has. None where it is no number from −100 to 100.
struct TypedNps
{
    double nps = 0;
    int decimals = 0;
};
[[nodiscard]] std::optional<TypedNps> typedNps(const QString &text);
/// A number of responses as it is typed, with or without marks between the thousands.
[[nodiscard]] std::optional<qint64> typedCount(const QString &text);

[[nodiscard]] QString causeText(domain::Cause cause);         ///< as a line of a table
[[nodiscard]] QString movedText(const metrics::Moved &moved); ///< "+12", "−5", "+3 −2"
/// "31.2 of 1,204 responses", with the decimals that the platform shows.
[[nodiscard]] QString countedText(const metrics::Counted &counted, const metrics::PlatformTold &told);
/// What leads to the platform's figure, or what comes nearest, in sentences: the first is the answer.
[[nodiscard]] QStringList answerTexts(const domain::PlatformLedger &ledger, const metrics::PlatformTold &told,
                                      const QTimeZone &zone);
/// What could not be looked at, or not to the end.
[[nodiscard]] QStringList reserveTexts(const domain::PlatformLedger &ledger, const QTimeZone &zone);

} // namespace gensvar::say
