// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/constants.h"

#include "map/celltext.h"
#include "map/datetext.h"
#include "map/fieldwords.h"
#include "map/folded.h"
#include "map/scorevalue.h"

namespace gensvar::map {

bool isConstantFor(domain::Field field, const QString &value)
{
    using domain::Field;
    const QByteArray utf8 = value.toUtf8();
    const std::string_view text = trimmed({utf8.constData(), size_t(utf8.size())});
    switch (field) {
    case Field::RespondedAt:
    case Field::OccurredAt:
    case Field::InvitedAt: {
        const DateText date = readDateText(text);
        return !date.isNumeric() && date.form != DateForm::None && date.form != DateForm::Instant
            && date.form != DateForm::Serial
            && inOrder(date, domain::DateOrder::Unknown).reading == DateValue::Reading::Date;
    }
    case Field::Score: {
        domain::Cell cell;
        cell.kind = domain::CellKind::Text;
        cell.text = text;
        return readScore(cell).reading == ScoreReading::Score;
    }
    case Field::Kind:
        return kindOfWords(folded(value)).has_value();
    case Field::ContactOk:
        return yesOrNo(folded(value)) >= 0;
    case Field::Role:
        return roleOfWords(folded(value)) > 0;
    case Field::Revenue: {
        double number = 0;
        return readAmount(text, number);
    }
    default:
        return true;
    }
}

} // namespace gensvar::map
