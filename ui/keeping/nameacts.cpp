// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/nameacts.h"

#include "keeping/choicepopup.h"
#include "keeping/colleaguelist.h"
#include "keeping/undostrip.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace gensvar::keeping {

using domain::ValueId;
using models::NameRow;
using models::NameTableModel;
using session::Keeping;

namespace {

QString quoted(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(NameActs::tr("“%1”").arg(name));
    return QLocale().createSeparatedList(all);
}

QStringList namesOf(const QList<NameRow> &rows)
{
    QStringList all;
    for (const NameRow &row : rows)
        all.append(row.name);
    return all;
}

} // namespace

NameActs::NameActs(session::Session &session, QTableView &table, NameTableModel &model, UndoStrip &said,
                   QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(table)
    , m_model(model)
    , m_said(said)
    , m_rename(parts::button(tr("Rename")))
    , m_merge(parts::button(tr("Merge into…")))
    , m_group(parts::button(tr("Group under…")))
    , m_part(parts::button(tr("Take apart")))
    , m_responsible(parts::button(tr("Responsible…")))
{
    m_rename->setToolTip(tr("Gives it another name, everywhere (F2)"));
    m_part->setToolTip(tr("Takes out of its group, or parts what was merged into it"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    for (QPushButton *act : {m_rename, m_merge, m_group, m_part, m_responsible})
        row->addWidget(act);
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &NameActs::showChoice);
    connect(&m_model, &NameTableModel::renameWanted, this, &NameActs::rename);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_table.setFocus();
        m_table.edit(m_table.currentIndex().siblingAtColumn(NameTableModel::Name));
    });
    connect(m_merge, &QPushButton::clicked, this, &NameActs::chooseTarget);
    connect(m_group, &QPushButton::clicked, this, &NameActs::chooseGroup);
    connect(m_responsible, &QPushButton::clicked, this, &NameActs::chooseResponsible);
    connect(m_part, &QPushButton::clicked, this, &NameActs::part);
    showChoice();
}

void NameActs::look(domain::Dimension dimension, const QList<domain::Colleague> &colleagues)
{
    m_dimension = dimension;
    m_colleagues = colleagues;
}

bool NameActs::mayChange() const
{
    return m_session.isOpen() && !m_session.store().readOnly && !m_session.isWorking();
}

QList<NameRow> NameActs::chosen() const
{
    QModelIndexList rows = m_table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<NameRow> all;
    for (const QModelIndex &index : rows)
        all.append(m_model.row(index.row()));
    return all;
}

void NameActs::showChoice()
{
    const QList<NameRow> rows = chosen();
    const bool can = mayChange() && !rows.isEmpty();
    const bool groups = std::ranges::any_of(rows, &NameRow::isGroup);
    m_rename->setEnabled(can && rows.size() == 1);
    m_merge->setEnabled(can && !groups);
    m_group->setEnabled(can);
    m_responsible->setEnabled(can && rows.size() == 1);
    m_part->setEnabled(can && std::ranges::any_of(rows, [](const NameRow &row) {
                           return !row.group.isNull() || !row.merged.isEmpty();
                       }));
}

/// The arrows go on in the table: the buttons are switched off while it is done.
void NameActs::follow(const QFuture<session::Changed> &change, const QString &sentence)
{
    m_table.setFocus();
    m_said.follow(change, sentence);
}

void NameActs::rename(ValueId id, const QString &name)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || !mayChange())
        return;
    follow(Keeping(m_session).rename(m_dimension, id, name),
           tr("“%1” is called “%2” now.").arg(m_model.row(row).name, name));
}

void NameActs::merge(const QList<ValueId> &values, ValueId into)
{
    if (!mayChange())
        return;
    QStringList names;
    QString target;
    for (const NameRow &row : m_model.all()) {
        if (row.id == into)
            target = row.name;
        else if (values.contains(row.id))
            names.append(row.name);
    }
    follow(Keeping(m_session).merge(m_dimension, values, into),
           tr("%1 and “%2” are one now: “%2”.", "names").arg(quoted(names), target));
}

void NameActs::keepTwo(ValueId one, ValueId other)
{
    if (mayChange())
        Keeping(m_session).keepTwo(m_dimension, one, other);
}

void NameActs::chooseTarget()
{
    QList<ValueId> values;
    for (const NameRow &row : chosen())
        values.append(row.id);
    QList<ChoicePopup::Choice> targets;
    for (const NameRow &row : m_model.all()) {
        if (!row.isGroup && values != QList{row.id})
            targets.append({row.name, row.id.value()});
    }
    auto *popup = new ChoicePopup(tr("Merge into"), this);
    connect(popup, &ChoicePopup::chosen, this,
            [this, values](const QVariant &id) { merge(values, ValueId(id.toLongLong())); });
    popup->show(targets, {}, m_merge);
}

void NameActs::chooseGroup()
{
    const QStringList own = namesOf(chosen());
    QList<ChoicePopup::Choice> groups;
    for (const NameRow &row : m_model.all()) {
        if (row.isGroup && !own.contains(row.name))
            groups.append({row.name, row.name});
    }
    auto *popup = new ChoicePopup(tr("Group under"), this);
    connect(popup, &ChoicePopup::chosen, this, [this](const QVariant &name) { group(name.toString()); });
    connect(popup, &ChoicePopup::newWanted, this, &NameActs::group);
    popup->show(groups, tr("New group “%1”"), m_group);
}

void NameActs::group(const QString &under)
{
    const QList<NameRow> rows = chosen();
    if (!mayChange() || rows.isEmpty())
        return;
    QList<ValueId> values;
    for (const NameRow &row : rows)
        values.append(row.id);
    follow(Keeping(m_session).group(m_dimension, values, under),
           tr("In the group “%2”: %1.", "names").arg(quoted(namesOf(rows)), under));
}

void NameActs::part()
{
    if (!mayChange())
        return;
    QList<ValueId> grouped;
    QList<ValueId> merged;
    for (const NameRow &row : chosen()) {
        if (!row.group.isNull())
            grouped.append(row.id);
        merged += row.mergedIds;
    }
    // what is in a group leaves it first; what was merged parts at the next
    if (!grouped.isEmpty())
        follow(Keeping(m_session).ungroup(m_dimension, grouped),
               tr("Out of the group: %1.", "names").arg(quoted(namesOf(chosen()))));
    else
        follow(Keeping(m_session).unmerge(m_dimension, merged),
               tr("What was merged into %1 stands by itself again.").arg(quoted(namesOf(chosen()))));
}

void NameActs::chooseResponsible()
{
    QList<ChoicePopup::Choice> people{{tr("Nobody"), 0}};
    for (const domain::Colleague &colleague : std::as_const(m_colleagues))
        people.append({colleague.name, colleague.id.value()});
    auto *popup = new ChoicePopup(tr("Responsible person"), this);
    connect(popup, &ChoicePopup::chosen, this, [this](const QVariant &id) {
        const auto found =
            std::ranges::find(m_colleagues, domain::ColleagueId(id.toLongLong()), &domain::Colleague::id);
        setResponsible(found == m_colleagues.end() ? domain::Colleague() : *found);
    });
    connect(popup, &ChoicePopup::newWanted, this, [this](const QString &typed) { setResponsible(colleagueIn(typed)); });
    popup->show(people, tr("New person “%1”"), m_responsible);
}

void NameActs::setResponsible(const domain::Colleague &colleague)
{
    const QList<NameRow> rows = chosen();
    if (!mayChange() || rows.size() != 1)
        return;
    follow(Keeping(m_session).setResponsible(m_dimension, rows.first().id, colleague),
           colleague.name.isEmpty() ? tr("Nobody is responsible for “%1” any more.").arg(rows.first().name)
                                    : tr("%1 is responsible for “%2”.").arg(colleague.name, rows.first().name));
}

} // namespace gensvar::keeping
