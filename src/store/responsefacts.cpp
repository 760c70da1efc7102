// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responsefacts.h"

#include "store/attributepack.h"
#include "store/query.h"
#include "store/shownnames.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;
using domain::Dimension;
using domain::Field;
using Fact = domain::CustomerCard::Fact;

// Their columns are the first of the query below.
static constexpr std::array dimensions{Dimension::Survey, Dimension::Product, Dimension::Segment, Dimension::Language};

static Result<QString> textOf(Database &database, const QString &sql, qint64 id)
{
    QString text;
    Query query(database, sql);
    for (query.bind(id).run(); query.next();)
        text = query.text(0);
    return query.result().map([&] { return text; });
}

static Result<void> addAttributes(Database &database, const QByteArray &pack, QList<Fact> &facts)
{
    const qsizetype first = facts.size();
    AttributeCursor cursor({pack.constData(), size_t(pack.size())});
    while (const auto attribute = cursor.next()) {
        const auto name = textOf(database, u"SELECT name FROM attribute WHERE id = ?"_s, attribute->attribute);
        const auto coded = attribute->value == 0
            ? Result<QString>(QString::fromUtf8(attribute->text.data(), qsizetype(attribute->text.size())))
            : textOf(database, u"SELECT value FROM attribute_value WHERE id = ?"_s, attribute->value);
        if (!name || !coded)
            return name ? failure(coded) : failure(name);
        if (!coded->isEmpty())
            facts.append({{}, *name, *coded});
    }
    std::sort(facts.begin() + first, facts.end(),
              [](const Fact &one, const Fact &other) { return one.name < other.name; });
    return {};
}

Result<QList<Fact>> responseFacts(Database &database, domain::ResponseId response)
{
    QList<Fact> facts;
    const auto add = [&facts](Field field, const QString &value) {
        if (!value.isEmpty())
            facts.append({field, {}, value});
    };
    QByteArray pack;
    Query query(database,
                u"SELECT survey_id, product_id, segment_id, language_id, employee, revenue, currency,"
                " attributes FROM response WHERE id = ?"_s);
    for (query.bind(response.value()).run(); query.next();) {
        for (size_t i = 0; i < dimensions.size(); ++i)
            add(*fieldOf(dimensions[i]), ShownNames(database, dimensions[i])(query.integer(int(i))));
        add(Field::Employee, query.text(4));
        if (!query.isNull(5))
            add(Field::Revenue, u"%1 %2"_s.arg(QString::number(query.real(5), 'g', 12), query.text(6)).trimmed());
        pack = query.blob(7);
    }
    if (const auto done = query.result(); !done)
        return failure(done);
    return addAttributes(database, pack, facts).map([&] { return std::move(facts); });
}

} // namespace gensvar::store
