// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importform.h"

#include "base/codes.h"
#include "intake/columnwishes.h"
#include "intake/constantsrow.h"
#include "intake/datequestion.h"
#include "intake/fieldheader.h"
#include "intake/importsummary.h"
#include "intake/leftoutrows.h"
#include "intake/previewtable.h"
#include "intake/scorequestion.h"
#include "intake/sheetchoice.h"
#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

using parts::label;
using parts::Type;

/// Rows left out that are kept to be saved: no more than can be mended by hand.
static constexpr int mostLeftOut = 100'000;

ImportForm::ImportForm(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(label({}, Type::Heading))
    , m_note(label({}, Type::Secondary))
    , m_sheet(new SheetChoice)
    , m_source(new QLineEdit)
    , m_remember(new QCheckBox(tr("&Remember this for files with the same columns")))
    , m_question(new DateQuestion)
    , m_score(new ScoreQuestion)
    , m_table(new PreviewTable(session))
    , m_leftOut(new LeftOutTable(session))
    , m_tables(new QStackedWidget)
    , m_constants(new ConstantsRow)
    , m_rows(label({}, Type::Secondary))
    , m_summary(new ImportSummary)
    , m_reasons(new LeftOutLine)
    , m_state(label({}, Type::Secondary))
    , m_cancel(parts::button(tr("Cancel")))
    , m_import(parts::button(tr("Import"), true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(parts::size::unit);
    column->addLayout(makeHead());
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addWidget(m_question);
    column->addWidget(m_score);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_leftOut);
    column->addWidget(m_tables, 1);
    column->addLayout(makeConstants());
    column->addWidget(parts::hairline());
    column->addWidget(label(tr("What will happen"), Type::Section));
    column->addWidget(m_summary);
    column->addWidget(m_reasons);
    column->addWidget(makeFoot());
    connect(m_question, &DateQuestion::answered, this, [this](domain::DateOrder order) {
        m_request.wishes.dateOrder = order;
        look();
    });
    connect(&m_table->fields(), &FieldHeader::fieldChosen, this, &ImportForm::chooseField);
    connect(&m_table->fields(), &FieldHeader::keepChosen, this,
            [this](int at) { chooseFate(at, &domain::MapWishes::keep); });
    connect(&m_table->fields(), &FieldHeader::leaveOutChosen, this,
            [this](int at) { chooseFate(at, &domain::MapWishes::leaveOut); });
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        if (const QString name = m_source->text().trimmed(); name != m_request.source) {
            m_request.source = name;
            m_failure.reset();
            showState();
            count(); // which rows are known depends on where they come from
        }
    });
    connect(m_score, &ScoreQuestion::confirmed, this, [this](int at) { chooseField(at, domain::Field::Score); });
    connect(m_sheet, &SheetChoice::allWanted, this, &ImportForm::sheetsWanted);
    connect(m_sheet, &SheetChoice::chosen, this, [this](const QString &sheet) {
        m_request.sheet = sheet;
        m_request.wishes.map.clear();
        m_request.wishes.keep.clear();
        m_request.wishes.leaveOut.clear();
        look();
    });
    connect(m_reasons, &LeftOutLine::toggled, this, [this](bool shown) { m_tables->setCurrentIndex(shown ? 1 : 0); });
    connect(m_constants, &ConstantsRow::added, this, [this](domain::Field field, const QString &value) {
        m_request.wishes.constants.insert(field, value);
        m_constants->show(m_request.wishes.constants);
        look();
    });
    connect(m_constants, &ConstantsRow::removed, this, [this](domain::Field field) {
        m_request.wishes.constants.remove(field);
        m_constants->show(m_request.wishes.constants);
        look();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportForm::cancelled);
    connect(m_import, &QPushButton::clicked, this, &ImportForm::ask);
    connect(&session, &session::Session::workChanged, this, [this] {
        // our own import disables the form until it is done
        if (!isEnabled() || !m_seen || m_session.isWorking() == m_paused)
            return;
        m_paused = m_session.isWorking();
        showState();
        count();
    });
}

QLayout *ImportForm::makeHead()
{
    m_source->setAccessibleName(tr("Source"));
    m_source->setAccessibleDescription(tr("The name of where the rows come from. The same response in another file of "
                                          "this source is known again."));
    m_source->setToolTip(m_source->accessibleDescription());
    m_source->setFixedWidth(200);
    auto *sourceLabel = label(tr("&Source"), Type::Secondary);
    sourceLabel->setBuddy(m_source);
    auto *row = new QHBoxLayout;
    row->setSpacing(parts::size::unit);
    row->addWidget(m_heading, 1);
    row->addWidget(sourceLabel);
    row->addWidget(m_source);
    row->addWidget(m_sheet);
    return row;
}

QLayout *ImportForm::makeConstants()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_constants);
    row->addStretch(1);
    row->addWidget(m_rows);
    auto *copies = new QStackedWidget;
    copies->addWidget(m_table->makeCopyButton());
    copies->addWidget(m_leftOut->makeCopyButton());
    connect(m_tables, &QStackedWidget::currentChanged, copies, &QStackedWidget::setCurrentIndex);
    connect(m_tables, &QStackedWidget::currentChanged, m_rows, [this](int table) { m_rows->setVisible(table == 0); });
    row->addWidget(copies);
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
    row->addWidget(m_remember);
    row->addSpacing(parts::size::unit);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return foot;
}

void ImportForm::open(const QString &file, const QString &sheet, bool isOneOfSeveral)
{
    m_request = {};
    m_request.file = file;
    m_request.sheet = sheet;
    m_isOneOfSeveral = isOneOfSeveral;
    m_cancel->setText(isOneOfSeveral ? tr("Skip this file") : tr("Cancel"));
    m_request.wishes.mayAsk = true;
    m_request.maxIssues = mostLeftOut;
    m_source->clear();
    m_source->setPlaceholderText(QFileInfo(file).completeBaseName());
    m_remember->setChecked(false);
    m_seen.reset();
    m_failure.reset();
    m_table->show({}, {}, m_session.language());
    for (QWidget *part : QList<QWidget *>{m_question, m_score, m_sheet})
        part->hide();
    m_asksToLeave = false;
    m_heading->setText(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_note->setText(tr("Reading the file …"));
    m_rows->clear();
    m_constants->show(m_request.wishes.constants);
    look();
    takeFocus();
}

void ImportForm::takeOver(const ImportForm &other)
{
    open(other.m_request.file, {}, other.m_isOneOfSeveral);
    m_request = other.m_request;
    m_source->setText(other.m_source->text());
    m_source->setPlaceholderText(other.m_source->placeholderText());
    m_remember->setChecked(other.m_remember->isChecked());
    m_constants->show(m_request.wishes.constants);
    look();
}

void ImportForm::takeFocus()
{
    if (m_import->isEnabled())
        m_import->setFocus();
    else if (QWidget *at = QApplication::focusWidget(); !m_seen && isAncestorOf(at))
        at->clearFocus();
}

void ImportForm::look()
{
    m_asksToLeave = false;
    m_count.drop();
    clearCount(tr("Reading the file …"));
    m_import->setEnabled(false);
    m_preview.await(m_session.preview(m_request),
                    [this](const base::Result<session::FilePreview> &preview) { show(preview); });
}

void ImportForm::show(const base::Result<session::FilePreview> &preview)
{
    m_failure.reset();
    if (!preview && !m_seen)
        return emit unreadable(preview.error());
    if (!preview)
        return fail(preview.error());
    const bool first = !m_seen;
    m_seen = *preview;
    const domain::MapProposal &proposal = preview->proposal;
    m_table->show(proposal, preview->firstRows, m_session.language());
    if (!proposal.questions.isEmpty()) {
        m_question->ask(proposal.questions.first());
        m_question->show();
        if (first)
            m_question->setFocus();
    } else if (m_request.wishes.dateOrder == domain::DateOrder::Unknown) {
        m_question->hide();
    }
    const auto understood =
        std::count_if(proposal.columns.begin(), proposal.columns.end(),
                      [](const domain::ColumnVerdict &verdict) { return verdict.field.has_value(); });
    m_note->setText(tr("%1 of %Ln column(s) are understood; change any of them in the list above it. The others are "
                       "kept under their own names or left out.",
                       nullptr, int(proposal.headers.size()))
                        .arg(understood));
    m_score->ask(proposal, m_session.language());
    m_sheet->show(*preview);
    if (!preview->fitting.isEmpty())
        m_note->setText(tr("The rows below are those of the sheet %1, as an example. Choose a sheet above, or take all "
                           "those with responses one after the other.")
                            .arg(proposal.sheet));
    m_rows->setText(tr("the first %1 of %Ln row(s), as they will be read", nullptr, int(proposal.rows))
                        .arg(models::countText(preview->firstRows.size())));
    m_import->setText(tr("Import %Ln row(s)", nullptr, int(proposal.rows)));
    showState();
    count();
}

void ImportForm::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel))
        return QWidget::keyPressEvent(event);
    if (m_reasons->isShown())
        return m_reasons->close();
    if (m_asksToLeave || !isTouched())
        return emit cancelled();
    m_asksToLeave = true;
    m_state->setText(tr("Esc once more leaves this file, and what you have set for it is forgotten."));
}

/// Whether more would be lost than a look at the file.
bool ImportForm::isTouched() const
{
    const domain::MapWishes &wishes = m_request.wishes;
    return !wishes.map.isEmpty() || !wishes.keep.isEmpty() || !wishes.leaveOut.isEmpty() || !wishes.constants.isEmpty()
        || wishes.dateOrder != domain::DateOrder::Unknown || !m_source->text().trimmed().isEmpty();
}

/// After an import of ours that was cancelled it can be imported still.
void ImportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::EnabledChange || !isEnabled() || !m_seen || m_import->isEnabledTo(this))
        return;
    showState();
    count();
}

void ImportForm::showState()
{
    QString state;
    bool ready = false;
    if (m_failure) {
        state = say::sentence(*m_failure, m_session.language());
    } else if (m_seen && m_seen->proposal.scoreInDoubt >= 0) {
        state = tr("One answer is missing: whether these are the scores.");
    } else if (m_seen && m_seen->proposal.obstacle) {
        state = say::sentence(*m_seen->proposal.obstacle, m_session.language());
    } else if (m_seen && !m_seen->proposal.questions.isEmpty()) {
        state = tr("One answer is missing: how the dates are to be read.");
    } else if (m_seen && !isEnabled()) {
        state = tr("It is being imported; how far it is stands below.");
    } else if (m_seen && m_session.isWorking()) {
        state = tr("Another piece of work is under way; this can be imported when it is done.");
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
    m_import->setToolTip(ready ? QString() : state);
    m_import->setAccessibleDescription(m_import->toolTip());
    if (ready && !isAncestorOf(QApplication::focusWidget()))
        m_import->setFocus();
}

void ImportForm::count()
{
    if (!m_import->isEnabled())
        return clearCount(tr("It is counted as soon as nothing is missing."));
    clearCount(tr("Counting what will be added, updated, left alone and left out …"));
    domain::ImportRequest trial = m_request;
    trial.dryRun = true;
    m_count.await(m_session.rehearse(trial), [this](const base::Result<domain::ImportReport> &report) {
        if (report)
            return showCount(*report);
        if (report.error().is(base::code::cancelled))
            return; // gave way to other work; counted again after it
        fail(report.error());
    });
}

void ImportForm::showCount(const domain::ImportReport &report)
{
    m_source->setPlaceholderText(report.source);
    m_summary->show(report);
    m_leftOut->show(report, m_session.language());
    m_reasons->show(report, m_session.language());
    m_import->setText(tr("Import %Ln row(s)", nullptr, int(report.rows - report.rejected)));
}

void ImportForm::clearCount(const QString &why)
{
    m_summary->clear(why);
    m_reasons->clear();
    m_leftOut->clear();
}

/// The file was read before: what is in the way now can be mended in the form.
void ImportForm::fail(const base::Error &error)
{
    m_failure = error;
    clearCount(tr("Nothing can be imported as it stands."));
    showState();
}

void ImportForm::chooseField(int column, domain::Field field)
{
    if (!m_seen)
        return;
    wishField(m_request.wishes, m_seen->proposal.map, column, field);
    look();
}

void ImportForm::chooseFate(int column, QStringList domain::MapWishes::*fate)
{
    if (!m_seen)
        return;
    wishFate(m_request.wishes, m_seen->proposal.map, column, fate);
    look();
}

void ImportForm::ask()
{
    m_count.drop();
    domain::ImportRequest request = m_request;
    request.source = m_source->text().trimmed();
    if (m_remember->isChecked())
        request.saveProfile = QFileInfo(request.file).completeBaseName();
    emit importWanted(request);
}

} // namespace gensvar::intake
