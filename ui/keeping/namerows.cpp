// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/namerows.h"

#include <QHash>

namespace gensvar::keeping {

using domain::ValueId;
using models::NameRow;

static constexpr int deepest = 64; // merges and groups are trees; a damaged store's ring must not hang the window

namespace {

class Rows
{
public:
    explicit Rows(const session::NameTable &table)
        : m_table(table)
    {
        for (const session::NamedValue &value : table.values)
            m_byId.insert(value.id, &value);
        for (const domain::Group &group : table.figures.groups)
            m_tallies[group.keys.value(0).value_or(QString())] += group.tally;
    }

    QList<NameRow> make()
    {
        for (const session::NamedValue &value : m_table.values) {
            if (value.mergedInto.isNull())
                add(value);
        }
        for (const session::NamedValue &value : m_table.values)
            merge(value);
        sum();
        return m_rows;
    }

private:
    [[nodiscard]] const session::NamedValue *root(const session::NamedValue *value) const
    {
        for (int i = 0; i < deepest && m_byId.contains(value->mergedInto); ++i)
            value = m_byId.value(value->mergedInto);
        return value;
    }

    void add(const session::NamedValue &value)
    {
        NameRow row;
        row.id = value.id;
        row.name = value.name;
        row.place = m_rows.size(); // the table's values come in this order
        row.isGroup = value.key.isEmpty();
        if (m_byId.contains(value.group)) {
            const auto *group = root(m_byId.value(value.group));
            row.group = group->id;
            row.groupName = group->name;
        }
        row.responsible = value.responsible;
        row.tally = m_tallies.value(value.name);
        m_at.insert(value.id, m_rows.size());
        m_rows.append(row);
    }

    void merge(const session::NamedValue &value)
    {
        const auto *into = root(&value);
        if (into == &value || !m_at.contains(into->id))
            return;
        m_rows[m_at[into->id]].merged.append(value.name);
        m_rows[m_at[into->id]].mergedIds.append(value.id);
    }

    void sum() // up through all groups that a row lies in
    {
        const QList<NameRow> own = m_rows;
        for (const NameRow &row : own) {
            ValueId group = row.group;
            for (int i = 0; i < deepest && m_at.contains(group); ++i) {
                m_rows[m_at[group]].tally += row.tally;
                group = own[m_at[group]].group;
            }
        }
    }

    const session::NameTable &m_table;
    QHash<ValueId, const session::NamedValue *> m_byId;
    QHash<QString, domain::Tally> m_tallies;
    QHash<ValueId, qsizetype> m_at;
    QList<NameRow> m_rows;
};

} // namespace

QList<NameRow> rowsOf(const session::NameTable &table)
{
    return Rows(table).make();
}

using models::NameTableModel;

static const QList<int> withoutFigures{NameTableModel::Name, NameTableModel::Merged, NameTableModel::Group,
                                       NameTableModel::Responsible};

parts::Taken namesOutside(const NameTableModel &names, const QString &title)
{
    const models::Sheet sheet = models::sheetOf(names, withoutFigures);
    return {title, {}, sheet, parts::pictureOf(sheet)};
}

parts::Handout namesOutside(const NameTableModel &names, const parts::Handout &whole)
{
    parts::Handout outside = parts::outsideOf(whole);
    outside.hasFigures = false;
    outside.blocks.append(parts::printedTable(names, withoutFigures, {}));
    return outside;
}

} // namespace gensvar::keeping
