// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/namespage.h"

#include "keeping/colleaguelist.h"
#include "keeping/likequestion.h"
#include "keeping/nameacts.h"
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
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

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

} // namespace

NamesPage::NamesPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_dimensions(new QListWidget)
    , m_find(new QLineEdit)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_explained(parts::elidedLabel(parts::Type::Secondary))
    , m_empty(new parts::EmptyState)
    , m_question(new LikeQuestion)
    , m_said(new UndoStrip(session))
    , m_people(new ColleagueList(session, *m_said))
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
    m_acts = new NameActs(session, *m_table, m_model, *m_said);
    layOut();
    connectAll();
    showChoice();
}

void NamesPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(parts::label(tr("Names"), parts::Type::Heading));
    head->addWidget(m_explained, 1);
    m_find->setFixedWidth(200);
    head->addWidget(m_find);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(parts::size::unit);
    acts->addWidget(m_acts);
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
    connect(&m_session, &session::Session::workChanged, this, &NamesPage::showChoice);
    const auto catchUp = [this] {
        if (m_isOutdated)
            refresh();
    };
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, catchUp, Qt::QueuedConnection);
    connect(m_question, &LikeQuestion::mergeWanted, m_acts,
            [this](ValueId value, ValueId into) { m_acts->merge({value}, into); });
    connect(m_question, &LikeQuestion::twoWanted, m_acts, &NameActs::keepTwo);
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
    m_answer.settle([this] { // as Tab comes, which chooses: nothing is taken back here without a word of what
        if (isVisible())
            (m_showsPeople ? &m_people->table() : m_table)->setFocus(Qt::TabFocusReason);
    });
}

void NamesPage::find()
{
    m_find->setFocus();
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
        m_people->setReadOnly(!m_acts->mayChange());
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
    m_isOutdated = parts::isTypedInto(*m_table);
    if (m_isOutdated)
        return; // what others changed is shown when the name is typed
    QList<ValueId> chosenIds;
    for (const NameRow &row : m_acts->chosen())
        chosenIds.append(row.id);
    m_acts->look(m_dimension, table.colleagues);
    m_figures = table.figures;
    m_model.setReadOnly(!m_acts->mayChange());
    m_model.show(rowsOf(table), m_session.store().minResponses);
    for (const ValueId id : chosenIds) { // the rows are new, the choice is not
        const int row = rowWith(id);
        if (row < 0)
            continue;
        const auto act = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        m_table->selectionModel()->select(m_model.index(row, 0), act);
        if (id == chosenIds.first())
            m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    }
    const bool mayMerge = m_acts->mayChange();
    m_question->look(m_model.all(), mayMerge ? table.alike : QList<std::pair<ValueId, ValueId>>());
    m_empty->say(tr("No names yet"), tr("No response that has been imported tells of one."));
    m_stack->setCurrentIndex(m_model.all().isEmpty() ? 0 : 1);
    m_find->setVisible(!m_model.all().isEmpty());
    showChoice();
}

/// A name's own row, or that of what it was merged into.
int NamesPage::rowWith(ValueId id) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id == id || m_model.row(row).mergedIds.contains(id))
            return row;
    }
    return -1;
}

/// What a change does, or why none can be made now.
void NamesPage::explain()
{
    if (m_session.isOpen() && m_session.store().readOnly)
        m_explained->setText(tr("This file may only be read, so names cannot be changed."));
    else if (m_session.isWorking())
        m_explained->setText(tr("Another piece of work is under way; names can be changed when it is done."));
    else
        m_explained->setText(tr("responses keep what came in, so each change here can be undone; figures as filtered"));
    m_explained->setToolTip(m_explained->text());
}

void NamesPage::showChoice()
{
    explain();
    m_people->setReadOnly(!m_acts->mayChange());
    m_acts->showChoice();
}

} // namespace gensvar::keeping
