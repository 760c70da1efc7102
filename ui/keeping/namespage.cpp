// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/namespage.h"

#include "keeping/choicepopup.h"
#include "keeping/colleaguelist.h"
#include "keeping/likequestion.h"
#include "keeping/namerows.h"
#include "keeping/undostrip.h"
#include "models/figurehint.h"
#include "models/figuretext.h"
#include "parts/emptystate.h"
#include "parts/handout.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/takeaway.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gensvar::keeping {

using domain::Axis;
using domain::Dimension;
using domain::ValueId;
using models::NameRow;
using models::NameTableModel;
using session::Keeping;

namespace {

constexpr int people = -1; // in the place of a dimension: those who answer for something
constexpr int dimensionRole = Qt::UserRole;
constexpr int dimensionsWidth = 176;

QString quoted(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(NamesPage::tr("“%1”").arg(name));
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

NamesPage::NamesPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_dimensions(new QListWidget)
    , m_find(new QLineEdit)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState)
    , m_question(new LikeQuestion)
    , m_said(new UndoStrip(session))
    , m_people(new ColleagueList(session, *m_said))
    , m_rename(parts::button(tr("Rename")))
    , m_merge(parts::button(tr("Merge into…")))
    , m_group(parts::button(tr("Group under…")))
    , m_responsible(parts::button(tr("Responsible…")))
    , m_part(parts::button(tr("Take apart")))
{
    for (const Dimension dimension : domain::allDimensions()) {
        if (dimension == Dimension::Kind)
            continue;
        auto *item = new QListWidgetItem(models::axisText(Axis::of(dimension)), m_dimensions);
        item->setData(dimensionRole, int(dimension));
        item->setSizeHint({0, parts::size::row});
        if (dimension == m_dimension)
            m_dimensions->setCurrentItem(item);
    }
    auto *colleagues = new QListWidgetItem(tr("Responsible people"), m_dimensions);
    colleagues->setData(dimensionRole, people);
    colleagues->setSizeHint({0, parts::size::row});
    m_dimensions->setObjectName(QStringLiteral("choice"));
    m_dimensions->setAccessibleName(tr("What the names are of"));
    m_dimensions->setFixedWidth(dimensionsWidth);
    m_dimensions->setFrameShape(QFrame::NoFrame);
    m_find->setPlaceholderText(tr("Find a name"));
    m_find->setAccessibleName(tr("Find a name"));
    m_find->setClearButtonEnabled(true);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Names"));
    parts::dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NameTableModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(NameTableModel::Merged, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true); // a third click: in groups again
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_rename->setToolTip(tr("Gives it another name, everywhere (F2)"));
    m_part->setToolTip(tr("Takes out of its group, or parts what was merged into it"));
    layOut();
    connectAll();
    showChoice();
}

void NamesPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(parts::label(tr("Names"), parts::Type::Heading));
    auto *explained = parts::elidedLabel(parts::Type::Secondary);
    explained->setText(tr("responses keep what came in, so each change here can be undone; figures as filtered"));
    explained->setToolTip(explained->text());
    head->addWidget(explained, 1);
    m_find->setFixedWidth(200);
    head->addWidget(m_find);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(parts::size::unit);
    for (QPushButton *act : {m_rename, m_merge, m_group, m_part, m_responsible})
        acts->addWidget(act);
    acts->addStretch(1);
    auto *takeaway = new parts::Takeaway(m_session, m_table, [this] {
        return parts::takenFrom(*m_table, models::axisText(Axis::of(m_dimension)), models::filterText(m_figures.scope));
    });
    takeaway->offerOutside([this](int) { return namesOutside(m_model, models::axisText(Axis::of(m_dimension))); });
    connect(takeaway, &parts::Takeaway::failed, this, &Page::said);
    acts->addWidget(takeaway->makeButton(true));
    auto *tableSide = new QWidget;
    auto *right = new QVBoxLayout(tableSide);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(parts::size::unit);
    right->addLayout(acts);
    right->addWidget(m_table, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(tableSide);
    m_stack->addWidget(m_people);
    auto *across = new QHBoxLayout;
    across->setSpacing(parts::size::margin);
    across->addWidget(m_dimensions);
    across->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_question);
    column->addWidget(m_said);
    column->addWidget(parts::hairline());
    column->addLayout(across, 1);
}

void NamesPage::connectAll()
{
    connect(m_dimensions, &QListWidget::currentRowChanged, this, &NamesPage::choose);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.narrow(typed);
        showChoice();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamesPage::showChoice);
    connect(&m_session, &session::Session::workChanged, this, &NamesPage::showChoice);
    connect(&m_model, &NameTableModel::renameWanted, this, &NamesPage::rename);
    connect(m_question, &LikeQuestion::mergeWanted, this,
            [this](ValueId value, ValueId into) { merge({value}, into); });
    connect(m_question, &LikeQuestion::twoWanted, this, [this](ValueId one, ValueId other) {
        if (mayChange())
            Keeping(m_session).keepTwo(m_dimension, one, other);
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        m_table->edit(m_table->currentIndex().siblingAtColumn(NameTableModel::Name));
    });
    connect(m_merge, &QPushButton::clicked, this, &NamesPage::chooseTarget);
    connect(m_group, &QPushButton::clicked, this, &NamesPage::chooseGroup);
    connect(m_responsible, &QPushButton::clicked, this, &NamesPage::chooseResponsible);
    connect(m_part, &QPushButton::clicked, this, &NamesPage::part);
}

void NamesPage::choose(int line)
{
    if (line < 0)
        return;
    const int chosen = m_dimensions->item(line)->data(dimensionRole).toInt();
    m_showsPeople = chosen == people;
    if (!m_showsPeople)
        m_dimension = Dimension(chosen);
    m_find->clear();
    refresh();
}

void NamesPage::takeFocus()
{
    (m_showsPeople ? &m_people->table() : m_table)->setFocus();
}

void NamesPage::find()
{
    m_find->setFocus();
}

bool NamesPage::mayChange() const
{
    return m_session.isOpen() && !m_session.store().readOnly && !m_session.isWorking();
}

void NamesPage::refresh()
{
    if (!m_session.isOpen())
        return;
    if (m_showsPeople) {
        m_answer.drop();
        m_question->hide();
        m_find->hide();
        m_stack->setCurrentWidget(m_people);
        m_people->setReadOnly(!mayChange());
        return m_people->refresh();
    }
    m_answer.await(Keeping(m_session).names(m_dimension, m_session.views().current()),
                   [this](const base::Result<session::NameTable> &table) {
                       if (table)
                           show(*table);
                       else
                           m_said->say(say::sentence(table.error(), m_session.language()));
                   });
}

void NamesPage::handOut(const HandOut &then)
{
    m_answer.settle([this, then] { then(printed()); });
}

parts::Handout NamesPage::printed() const
{
    parts::Handout handout;
    handout.title = tr("Names: %1", "of a dimension").arg(models::axisText(Axis::of(m_dimension)));
    handout.scope = parts::printedScope(m_session.views().current(), m_figures);
    if (!m_find->text().isEmpty())
        handout.scope.append(tr("Only names with “%1”").arg(m_find->text()));
    if (m_model.rowCount() == 0) {
        handout.blocks.append(parts::PrintedWords{tr("No names yet")});
        return handout;
    }
    parts::PrintedTable table = parts::printedTable(*m_table, {});
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const domain::Tally &tally = m_model.row(row).tally;
        table.rows[row][NameTableModel::Nps].uncertain =
            tally.responses() > 0 && tally.responses() < m_session.store().minResponses;
    }
    handout.hasFigures = true;
    handout.blocks.append(table);
    handout.outside = std::make_shared<const parts::Handout>(namesOutside(m_model, handout));
    return handout;
}

void NamesPage::show(const session::NameTable &table)
{
    QList<ValueId> chosenIds;
    for (const NameRow &row : chosen())
        chosenIds.append(row.id);
    m_colleagues = table.colleagues;
    m_figures = table.figures;
    m_model.setReadOnly(!mayChange());
    m_model.show(rowsOf(table), m_session.store().minResponses);
    for (const ValueId id : chosenIds) { // the rows are new, the choice is not
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        const auto act = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        m_table->selectionModel()->select(m_model.index(row, 0), act);
        if (id == chosenIds.first())
            m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    }
    const bool mayMerge = mayChange();
    m_question->look(m_model.all(), mayMerge ? table.alike : QList<std::pair<ValueId, ValueId>>());
    m_empty->say(tr("No names yet"), tr("No response that has been imported tells of one."));
    m_stack->setCurrentIndex(m_model.all().isEmpty() ? 0 : 1);
    m_find->setVisible(!m_model.all().isEmpty());
    showChoice();
}

QList<NameRow> NamesPage::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<NameRow> all;
    for (const QModelIndex &index : rows)
        all.append(m_model.row(index.row()));
    return all;
}

void NamesPage::showChoice()
{
    m_people->setReadOnly(!mayChange());
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

void NamesPage::rename(ValueId id, const QString &name)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || !mayChange())
        return;
    m_said->follow(Keeping(m_session).rename(m_dimension, id, name),
                   tr("“%1” is called “%2” now.").arg(m_model.row(row).name, name));
}

void NamesPage::merge(const QList<ValueId> &values, ValueId into)
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
    m_said->follow(Keeping(m_session).merge(m_dimension, values, into),
                   tr("%1 and “%2” are one now: “%2”.", "names").arg(quoted(names), target));
}

void NamesPage::chooseTarget()
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

void NamesPage::chooseGroup()
{
    const QStringList own = namesOf(chosen());
    QList<ChoicePopup::Choice> groups;
    for (const NameRow &row : m_model.all()) {
        if (row.isGroup && !own.contains(row.name))
            groups.append({row.name, row.name});
    }
    auto *popup = new ChoicePopup(tr("Group under"), this);
    connect(popup, &ChoicePopup::chosen, this, [this](const QVariant &name) { group(name.toString()); });
    connect(popup, &ChoicePopup::newWanted, this, &NamesPage::group);
    popup->show(groups, tr("New group “%1”"), m_group);
}

void NamesPage::group(const QString &under)
{
    const QList<NameRow> rows = chosen();
    if (!mayChange() || rows.isEmpty())
        return;
    QList<ValueId> values;
    for (const NameRow &row : rows)
        values.append(row.id);
    m_said->follow(Keeping(m_session).group(m_dimension, values, under),
                   tr("In the group “%2”: %1.", "names").arg(quoted(namesOf(rows)), under));
}

void NamesPage::part()
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
        m_said->follow(Keeping(m_session).ungroup(m_dimension, grouped),
                       tr("Out of the group: %1.", "names").arg(quoted(namesOf(chosen()))));
    else
        m_said->follow(Keeping(m_session).unmerge(m_dimension, merged),
                       tr("What was merged into %1 stands by itself again.").arg(quoted(namesOf(chosen()))));
}

void NamesPage::chooseResponsible()
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

void NamesPage::setResponsible(const domain::Colleague &colleague)
{
    const QList<NameRow> rows = chosen();
    if (!mayChange() || rows.size() != 1)
        return;
    m_said->follow(Keeping(m_session).setResponsible(m_dimension, rows.first().id, colleague),
                   colleague.name.isEmpty() ? tr("Nobody is responsible for “%1” any more.").arg(rows.first().name)
                                            : tr("%1 is responsible for “%2”.").arg(colleague.name, rows.first().name));
}

} // namespace gensvar::keeping
