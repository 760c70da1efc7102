// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentsheet.h"

#include "models/figuretext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

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

static QString factOf(const domain::Comment &comment, std::optional<Field> field, const QString &attribute)
{
    for (const domain::Fact &fact : comment.facts) {
        if (fact.field == field && fact.name == attribute)
            return fact.value;
    }
    return {};
}

Sheet wholeCommentSheet(const QList<domain::Comment> &comments, const FactColumns &columns, const QTimeZone &zone)
{
    Sheet sheet = commentSheet(comments);
    sheet.headings.append(QCoreApplication::translate("CommentSheet", "Time of day"));
    for (const Field field : columns.fields)
        sheet.headings.append(fieldText(field));
    sheet.headings += columns.attributes;
    for (qsizetype row = 0; row < comments.size(); ++row) {
        const domain::Comment &comment = comments[row];
        QVariantList &cells = sheet.rows[row];
        const QDateTime at = comment.respondedAt.isValid() ? comment.respondedAt.toTimeZone(zone) : QDateTime();
        cells.append(at.isValid() ? at.toString(u"HH:mm:ss"_s) : QString());
        for (const Field field : columns.fields)
            cells.append(factOf(comment, field, {}));
        for (const QString &attribute : columns.attributes)
            cells.append(factOf(comment, {}, attribute));
    }
    return sheet;
}

} // namespace gensvar::models
