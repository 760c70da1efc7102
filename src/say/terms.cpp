// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

namespace {

struct Term
{
    QLatin1StringView term;
    const char *words;
};

constexpr Term terms[] = {
    {"dmy"_L1, QT_TRANSLATE_NOOP("Say", "day, month, year")},
    {"mdy"_L1, QT_TRANSLATE_NOOP("Say", "month, day, year")},
    {"ymd"_L1, QT_TRANSLATE_NOOP("Say", "year, month, day")},
    {"blank and repeated cells"_L1, QT_TRANSLATE_NOOP("Say", "blank and repeated cells")},
    {"bytes of repeated text"_L1, QT_TRANSLATE_NOOP("Say", "bytes of repeated text")},
};

} // namespace

QString termText(const QString &term, const Language &language)
{
    for (const Term &known : terms) {
        if (term == known.term)
            return language.text(known.words);
    }
    return term;
}

} // namespace gensvar::say
