// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/snapshot.h"
#include "say/names.h"

#include <QDate>
#include <QLocale>
#include <QString>

/// How figures, days and fields are written wherever the window shows them: in the language's own way, with a true
/// minus sign, never rounded before subtracting.
namespace gensvar::models {

/// Rounded half away from zero to so many decimals: "33", "−18.8".
[[nodiscard]] QString numberText(double value, int decimals = 0);
/// The same with its sign always shown: "+32.8"; "0" has none.
[[nodiscard]] QString signedText(double value, int decimals = 0);
[[nodiscard]] QString countText(qint64 count);

/// How many decimals shares and NPS need for the shown shares to subtract to the shown NPS: 0 or 1.
[[nodiscard]] int decimalsOf(const domain::Tally &tally);
[[nodiscard]] QString npsText(const domain::Tally &tally, const domain::Figure &figure);
/// "(28 to 36)".
[[nodiscard]] QString intervalText(const domain::Figure &figure);
/// Where the same customers answered several times: how many answers the interval and the tests take them for. Else
/// empty.
[[nodiscard]] QString dependenceText(const domain::Tally &tally, const domain::Figure &figure);
/// Where many of the customers are in both periods of a change: how many. Else empty.
[[nodiscard]] QString sharedCustomersText(const domain::Change &change);
[[nodiscard]] QString sharedCustomersBrief(const domain::Change &change); ///< where there is little room
/// Where that is estimated from a part of the customers: from how many. Else empty.
[[nodiscard]] QString customersShareText(const domain::Snapshot &answer);
/// n, and how many independent answers they are worth where that is less: "1,234", "1,234, counted as 890".
[[nodiscard]] QString responsesText(const domain::Tally &tally, const domain::Figure &figure);
/// "52 %" of the whole, with so many decimals.
[[nodiscard]] QString shareText(qint64 part, qint64 whole, int decimals = 0);
/// "121 − 39 of 250 = +32.8": promoters less detractors of all.
[[nodiscard]] QString sumText(const domain::Tally &tally, const domain::Figure &figure);
/// "▲ 6", "▼ 9", "0".
[[nodiscard]] QString changeText(double change);
[[nodiscard]] QString headText(say::Head head); ///< "Interval", as a column's heading
/// "more than chance", "can’t tell", "so far"; below the minimum n always "too few responses".
[[nodiscard]] QString verdictText(domain::Verdict verdict, bool small);
[[nodiscard]] QString smallText(); ///< "too few responses"

/// A period as an axis shows it: "Mar 26", "W09", "Q1 26", "3 Mar".
[[nodiscard]] QString shortPeriodText(domain::Period period, QDate start);
/// And as a heading does: "March 2026", "week 9, 2026", "Q1 2026".
[[nodiscard]] QString periodText(domain::Period period, QDate start);
[[nodiscard]] QString stepText(domain::Period period); ///< "Month"
[[nodiscard]] QString dayText(QDate day);              ///< "30 Oct 2026"

/// The value of a dimension as shown: kinds by their word in the language, no value as "not told".
[[nodiscard]] QString valueText(const domain::Axis &axis, const QString &value);
[[nodiscard]] QString axisText(const domain::Axis &axis);
/// As it stands within a sentence: with a small letter first, unless it begins with letters that are all great (NPS).
[[nodiscard]] QString withinSentence(const QString &name);
[[nodiscard]] QString fieldText(domain::Field field);

} // namespace gensvar::models
