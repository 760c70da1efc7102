// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importform.h"

#include "intake/constantpopup.h"
#include "intake/datequestion.h"
#include "intake/fieldheader.h"
#include "intake/importsummary.h"
#include "intake/previewdelegate.h"
#include "models/figuretext.h"
#include "parts/filterchip.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

using parts::label;
using parts::Type;

ImportForm::ImportForm(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(label({}, Type::Heading))
    , m_note(label({}, Type::Secondary))
    , m_sheetLabel(label(tr("Sheet"), Type::Secondary))
    , m_sheet(new QComboBox)
    , m_question(new DateQuestion)
    , m_fields(new FieldHeader)
    , m_table(new QTableView)
    , m_constants(new QHBoxLayout)
    , m_add(parts::button(tr("Add a value for all rows…")))
    , m_rows(label({}, Type::Secondary))
    , m_summary(new ImportSummary)
    , m_state(label({}, Type::Secondary))
    , m_cancel(parts::button(tr("Cancel")))
    , m_import(parts::button(tr("Import"), true))
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setHorizontalHeader(m_fields);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(parts::size::row);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("The first rows as they will be read"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(parts::size::unit);
    column->addLayout(makeHead());
    column->addWidget(m_note);
    column->addWidget(m_question);
    column->addWidget(m_table, 1);
    column->addLayout(makeConstants());
    column->addWidget(parts::hairline());
    column->addWidget(label(tr("What will happen"), Type::Section));
    column->addWidget(m_summary);
    column->addWidget(makeFoot());

    connect(m_question, &DateQuestion::answered, this, [this](domain::DateOrder order) {
        m_request.wishes.dateOrder = order;
        look();
    });
    connect(m_fields, &FieldHeader::fieldChosen, this, &ImportForm::chooseField);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_request.sheet = m_sheet->currentText();
        m_request.wishes.map.clear();
        look();
    });
    connect(m_add, &QPushButton::clicked, this, &ImportForm::addConstant);
    connect(m_cancel, &QPushButton::clicked, this, &ImportForm::cancelled);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_count.drop();
        emit importWanted(m_request);
    });
}

QLayout *ImportForm::makeHead()
{
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setAccessibleDescription(tr("The sheet of the file that is imported."));
    m_sheet->setMinimumWidth(160);
    auto *row = new QHBoxLayout;
    row->addWidget(m_heading, 1);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheet);
    return row;
}

QLayout *ImportForm::makeConstants()
{
    m_constants->setSpacing(parts::size::unit);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(label(tr("Same for all rows:"), Type::Secondary));
    row->addLayout(m_constants);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_rows);
    return row;
}

QWidget *ImportForm::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    m_state->setWordWrap(true);
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return foot;
}

void ImportForm::open(const QString &file)
{
    m_request = {};
    m_request.file = file;
    m_request.wishes.mayAsk = true;
    m_seen.reset();
    m_failure.reset();
    m_model.show({}, {});
    m_fields->show({});
    m_question->hide();
    m_sheet->hide();
    m_sheetLabel->hide();
    m_heading->setText(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_note->setText(tr("Reading the file …"));
    m_rows->clear();
    showConstants();
    look();
}

void ImportForm::look()
{
    m_count.drop();
    m_summary->clear(tr("Reading the file …"));
    m_import->setEnabled(false);
    m_preview.await(m_session.preview(m_request),
                    [this](const base::Result<session::FilePreview> &preview) { show(preview); });
}

void ImportForm::show(const base::Result<session::FilePreview> &preview)
{
    m_failure.reset();
    if (!preview) {
        m_failure = preview.error();
        return showState();
    }
    m_seen = *preview;
    const domain::MapProposal &proposal = preview->proposal;
    m_model.show(proposal, preview->firstRows);
    m_fields->show(proposal);
    fitColumns();
    if (!proposal.questions.isEmpty()) {
        m_question->ask(proposal.questions.first());
        m_question->show();
    } else if (m_request.wishes.dateOrder == domain::DateOrder::Unknown) {
        m_question->hide();
    }
    showSheets(*preview);
    const auto understood =
        std::count_if(proposal.columns.begin(), proposal.columns.end(),
                      [](const domain::ColumnVerdict &verdict) { return verdict.field.has_value(); });
    m_note->setText(tr("%1 of %Ln column(s) are understood; change any of them in the list above it. The others are "
                       "kept under their own names.",
                       nullptr, int(proposal.headers.size()))
                        .arg(understood));
    m_rows->setText(tr("rows 1 to %1 of %2, as they will be read")
                        .arg(models::countText(preview->firstRows.size()), models::countText(proposal.rows)));
    m_import->setText(tr("Import %Ln row(s)", nullptr, int(proposal.rows)));
    showState();
    count();
}

void ImportForm::fitColumns()
{
    const QFontMetrics metrics(parts::fontOf(parts::size::text));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int widest = 0;
        for (int row = 0; row < std::min(m_model.rowCount(), 40); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        m_table->setColumnWidth(column, std::clamp(widest + 2 * parts::size::cell + 4, 132, 300));
    }
}

void ImportForm::showSheets(const session::FilePreview &preview)
{
    const bool several = preview.sheets.size() > 1;
    m_sheet->setVisible(several);
    m_sheetLabel->setVisible(several);
    m_sheet->clear();
    m_sheet->addItems(preview.sheets);
    m_sheet->setCurrentText(preview.proposal.sheet);
}

void ImportForm::showConstants()
{
    while (QLayoutItem *item = m_constants->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QMap<domain::Field, QString> &constants = m_request.wishes.constants;
    for (auto constant = constants.begin(); constant != constants.end(); ++constant) {
        const domain::Field field = constant.key();
        auto *chip = new parts::FilterChip(models::fieldText(field));
        chip->show(tr("%1: %2", "a field and its value for all rows")
                       .arg(models::fieldText(field), constantText(field, constant.value())),
                   {}, true);
        connect(chip, &parts::FilterChip::cleared, this, [this, field] {
            m_request.wishes.constants.remove(field);
            showConstants();
            look();
        });
        m_constants->addWidget(chip);
    }
}

void ImportForm::showState()
{
    QString state;
    bool ready = false;
    if (m_failure) {
        state = say::sentence(*m_failure, m_session.language());
        m_note->setText(state);
    } else if (m_seen && m_seen->proposal.obstacle) {
        state = say::sentence(*m_seen->proposal.obstacle, m_session.language());
    } else if (m_seen && !m_seen->proposal.questions.isEmpty()) {
        state = tr("One answer is missing: how the dates are to be read.");
    } else if (m_seen) {
        ready = true;
        QStringList said;
        for (const base::Error &warning : m_seen->proposal.warnings)
            said.append(say::sentence(warning, m_session.language()));
        said.append(tr("Nothing is written before you press Import, and an import can be undone."));
        state = said.join(u' ');
    }
    m_state->setText(state);
    m_import->setEnabled(ready);
    if (ready)
        m_import->setFocus();
}

void ImportForm::count()
{
    if (!m_import->isEnabled())
        return m_summary->clear(tr("It is counted as soon as nothing is missing."));
    m_summary->clear(tr("Counting what will be added, updated, left alone and left out …"));
    domain::ImportRequest trial = m_request;
    trial.dryRun = true;
    m_count.await(m_session.rehearse(trial), [this](const base::Result<domain::ImportReport> &report) {
        if (report)
            return m_summary->show(*report);
        m_failure = report.error();
        showState();
    });
}

void ImportForm::chooseField(int column, int field)
{
    if (!m_seen)
        return;
    const auto name = [](int index) -> QString { return u'#' + QString::number(index + 1); };
    const auto &columns = m_seen->proposal.map.columns;
    for (auto known = columns.begin(); known != columns.end(); ++known) {
        if (!known->contains(column))
            continue;
        QStringList left;
        for (const int other : *known) {
            if (other != column)
                left.append(name(other));
        }
        m_request.wishes.map.insert(known.key(), left);
    }
    if (field >= 0) {
        QStringList names{name(column)};
        // comments may come from several columns; of everything else there is one
        if (domain::Field(field) == domain::Field::Comment) {
            for (const int other : columns.value(domain::Field::Comment))
                names.prepend(name(other));
            names.removeDuplicates();
        }
        m_request.wishes.map.insert(domain::Field(field), names);
    } else {
        m_request.wishes.keep.append(name(column));
    }
    look();
}

void ImportForm::addConstant()
{
    auto *popup = new ConstantPopup(this);
    connect(popup, &ConstantPopup::chosen, this, [this](domain::Field field, const QString &value) {
        m_request.wishes.constants.insert(field, value);
        showConstants();
        look();
    });
    popup->show(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

} // namespace gensvar::intake
