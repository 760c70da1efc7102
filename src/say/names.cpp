// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/names.h"

#include <array>

namespace gensvar::say {

const char *fieldWord(domain::Field field)
{
    static constexpr std::array<const char *, domain::fieldCount> words{
        QT_TRANSLATE_NOOP("Say", "Response id"),
        QT_TRANSLATE_NOOP("Say", "Answered on"),
        QT_TRANSLATE_NOOP("Say", "Happened on"),
        QT_TRANSLATE_NOOP("Say", "Invited on"),
        QT_TRANSLATE_NOOP("Say", "Score"),
        QT_TRANSLATE_NOOP("Say", "Comment"),
        QT_TRANSLATE_NOOP("Say", "Survey"),
        QT_TRANSLATE_NOOP("Say", "Question"),
        QT_TRANSLATE_NOOP("Say", "Department"),
        QT_TRANSLATE_NOOP("Say", "Touchpoint"),
        QT_TRANSLATE_NOOP("Say", "Kind"),
        QT_TRANSLATE_NOOP("Say", "Product"),
        QT_TRANSLATE_NOOP("Say", "Channel"),
        QT_TRANSLATE_NOOP("Say", "Language"),
        QT_TRANSLATE_NOOP("Say", "Customer id"),
        QT_TRANSLATE_NOOP("Say", "Customer name"),
        QT_TRANSLATE_NOOP("Say", "E-mail"),
        QT_TRANSLATE_NOOP("Say", "Phone"),
        QT_TRANSLATE_NOOP("Say", "Contact is ok"),
        QT_TRANSLATE_NOOP("Say", "Account"),
        QT_TRANSLATE_NOOP("Say", "Role"),
        QT_TRANSLATE_NOOP("Say", "Segment"),
        QT_TRANSLATE_NOOP("Say", "Account manager"),
        QT_TRANSLATE_NOOP("Say", "Served by"),
        QT_TRANSLATE_NOOP("Say", "Revenue"),
        QT_TRANSLATE_NOOP("Say", "Currency"),
    };
    return words[size_t(field)];
}

const char *axisWord(const domain::Axis &axis)
{
    switch (axis.type) {
    case domain::Axis::Type::Attribute:
        return nullptr;
    case domain::Axis::Type::Score:
        return fieldWord(domain::Field::Score);
    case domain::Axis::Type::Added:
        return QT_TRANSLATE_NOOP("Say", "Added");
    case domain::Axis::Type::Dimension:
        break;
    }
    const auto field = domain::fieldOf(axis.dimension);
    return field ? fieldWord(*field) : QT_TRANSLATE_NOOP("Say", "Source");
}

const char *headWord(Head head)
{
    static constexpr std::array<const char *, 5> words{
        QT_TRANSLATE_NOOP("Say", "NPS"),    QT_TRANSLATE_NOOP("Say", "Interval"), QT_TRANSLATE_NOOP("Say", "n"),
        QT_TRANSLATE_NOOP("Say", "Change"), QT_TRANSLATE_NOOP("Say", "Verdict"),
    };
    return words[size_t(head)];
}

const char *smallWord()
{
    return QT_TRANSLATE_NOOP("Say", "too few responses");
}

const char *verdictWord(domain::Verdict verdict, bool small)
{
    if (small)
        return smallWord();
    switch (verdict) {
    case domain::Verdict::MoreThanChance:
        return QT_TRANSLATE_NOOP("Say", "more than chance");
    case domain::Verdict::CantTell:
        return QT_TRANSLATE_NOOP("Say", "can’t tell");
    case domain::Verdict::StillRunning:
        break;
    }
    return QT_TRANSLATE_NOOP("Say", "so far");
}

QString axisText(const domain::Axis &axis, const Language &language)
{
    const char *word = axisWord(axis);
    return word ? language.text(word) : axis.attribute;
}

} // namespace gensvar::say
