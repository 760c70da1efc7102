// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responsefacts.h"

#include "store/attributepack.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;
using domain::Dimension;
using domain::Fact;
using domain::Field;

// Their columns are the first of the query below.
static constexpr std::array dimensions{Dimension::Survey, Dimension::Product, Dimension::Segment, Dimension::Language};

ResponseFacts::ResponseFacts(Database &database)
    : m_response(database,
                 u"SELECT survey_id, product_id, segment_id, language_id, employee, revenue, currency,"
                 " attributes FROM response WHERE id = ?"_s)
    , m_attribute(database, u"SELECT name FROM attribute WHERE id = ?"_s)
    , m_value(database, u"SELECT value FROM attribute_value WHERE id = ?"_s)
{
    for (const Dimension dimension : dimensions)
        m_names.emplace_back(database, dimension);
}

static Result<QString> textOf(Query &query, QHash<qint64, QString> &known, qint64 id)
{
    if (const auto found = known.constFind(id); found != known.cend())
        return *found;
    QString text;
    for (query.bind(id).run(); query.next();)
        text = query.text(0);
    if (const auto done = query.result(); !done)
        return failure(done);
    known.insert(id, text);
    return text;
}

Result<void> ResponseFacts::addAttributes(const QByteArray &pack, QList<Fact> &facts)
{
    const qsizetype first = facts.size();
    AttributeCursor cursor({pack.constData(), size_t(pack.size())});
    while (const auto attribute = cursor.next()) {
        const auto name = textOf(m_attribute, m_attributes, attribute->attribute);
        const auto value = attribute->value == 0
            ? Result<QString>(QString::fromUtf8(attribute->text.data(), qsizetype(attribute->text.size())))
            : textOf(m_value, m_values, attribute->value);
        if (!name || !value)
            return name ? failure(value) : failure(name);
        if (!value->isEmpty())
            facts.append({{}, *name, *value});
    }
    std::sort(facts.begin() + first, facts.end(),
              [](const Fact &one, const Fact &other) { return one.name < other.name; });
    return {};
}

Result<QList<Fact>> ResponseFacts::of(domain::ResponseId response)
{
    QList<Fact> facts;
    const auto add = [&facts](Field field, const QString &value) {
        if (!value.isEmpty())
            facts.append({field, {}, value});
    };
    QByteArray pack;
    for (m_response.bind(response.value()).run(); m_response.next();) {
        for (size_t i = 0; i < dimensions.size(); ++i)
            add(*fieldOf(dimensions[i]), m_names[i](m_response.integer(int(i))));
        add(Field::Employee, m_response.text(4));
        if (!m_response.isNull(5)) {
            const QString revenue = QString::number(m_response.real(5), 'g', 12);
            add(Field::Revenue, u"%1 %2"_s.arg(revenue, m_response.text(6)).trimmed());
        }
        pack = m_response.blob(7);
    }
    if (const auto done = m_response.result(); !done)
        return failure(done);
    return addAttributes(pack, facts).map([&] { return std::move(facts); });
}

} // namespace gensvar::store
