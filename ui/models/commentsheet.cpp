// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentsheet.h"

#include "models/figuretext.h"

namespace gensvar::models {

using domain::Field;

static QList<Field> fieldsFor(Readers readers)
{
    if (readers == Readers::Outside)
        return {Field::RespondedAt, Field::Score, Field::Comment};
    return {Field::RespondedAt, Field::Score,   Field::Comment,      Field::Department, Field::Touchpoint, Field::Kind,
            Field::Channel,     Field::Account, Field::CustomerName, Field::CustomerId, Field::ResponseId};
}

static QVariantList cellsOf(const domain::Comment &comment, Readers readers)
{
    const QVariant score = comment.score < 0 ? QVariant() : QVariant(qint64(comment.score));
    if (readers == Readers::Outside)
        return {comment.respondedOn.toString(u"yyyy-MM"), score, comment.text};
    const auto kind = domain::Axis::of(domain::Dimension::Kind);
    const bool hasKind = comment.kind != domain::Kind::NotTold;
    return {comment.respondedOn.toString(Qt::ISODate),
            score,
            comment.text,
            comment.department,
            comment.touchpoint,
            hasKind ? valueText(kind, domain::kindName(comment.kind)) : QString(),
            comment.channel,
            comment.account,
            comment.customerName,
            comment.customerId,
            comment.responseId};
}

Sheet commentSheet(const QList<domain::Comment> &comments, Readers readers)
{
    Sheet sheet;
    for (const Field field : fieldsFor(readers))
        sheet.headings.append(fieldText(field));
    for (const domain::Comment &comment : comments)
        sheet.rows.append(cellsOf(comment, readers));
    return sheet;
}

} // namespace gensvar::models
