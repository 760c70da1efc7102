// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importform.h"

#include "intake/columnwishes.h"
#include "intake/constantsrow.h"
#include "intake/fieldheader.h"
#include "intake/importfoot.h"
#include "intake/importforecast.h"
#include "intake/importhead.h"
#include "intake/importquestions.h"
#include "intake/leftoutrows.h"
#include "intake/previewtable.h"
#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
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
    , m_head(new ImportHead)
    , m_questions(new ImportQuestions)
    , m_table(new PreviewTable(session))
    , m_tables(new QStackedWidget)
    , m_constants(new ConstantsRow)
    , m_rows(label({}, Type::Secondary))
    , m_forecast(new ImportForecast(session))
    , m_foot(new ImportFoot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(parts::size::unit);
    column->addWidget(m_head);
    column->addWidget(m_questions);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_forecast->leftOut());
    column->addWidget(m_tables, 1);
    column->addLayout(makeConstants());
    column->addWidget(parts::hairline());
    column->addWidget(m_forecast);
    column->addWidget(m_foot);
    connect(m_questions, &ImportQuestions::orderAnswered, this, [this](domain::DateOrder order) {
        m_request.wishes.dateOrder = order;
        look();
    });
    connect(&m_table->fields(), &FieldHeader::fieldChosen, this, &ImportForm::chooseField);
    connect(&m_table->fields(), &FieldHeader::keepChosen, this,
            [this](int at) { chooseFate(at, &domain::MapWishes::keep); });
    connect(&m_table->fields(), &FieldHeader::leaveOutChosen, this,
            [this](int at) { chooseFate(at, &domain::MapWishes::leaveOut); });
    connect(m_head, &ImportHead::sourceNamed, this, [this] {
        if (const QString name = m_head->source(); name != m_request.source) {
            m_request.source = name;
            m_failure.reset();
            reckon(); // which rows are known depends on where they come from
        }
    });
    connect(m_head, &ImportHead::allSheetsWanted, this, &ImportForm::sheetsWanted);
    connect(m_head, &ImportHead::sheetChosen, this, &ImportForm::chooseSheet);
    connect(m_head, &ImportHead::readingChosen, this, &ImportForm::chooseReading);
    connect(m_questions, &ImportQuestions::scoreConfirmed, this, [this](int at) {
        setFocus(); // the question goes
        chooseField(at, domain::Field::Score);
    });
    connect(m_questions, &ImportQuestions::dayAnswered, this, [this](QDate day) {
        setFocus();
        m_request.wishes.constants.insert(domain::Field::RespondedAt, day.toString(Qt::ISODate));
        look();
    });
    connect(m_forecast, &ImportForecast::counted, this, &ImportForm::showState);
    connect(m_forecast, &ImportForecast::failed, this, &ImportForm::failCount);
    connect(m_forecast, &ImportForecast::toggled, m_tables, [this](bool on) { m_tables->setCurrentIndex(on ? 1 : 0); });
    connect(m_constants, &ConstantsRow::added, this, [this](domain::Field field, const QString &value) {
        m_request.wishes.constants.insert(field, value);
        look();
    });
    connect(m_constants, &ConstantsRow::removed, this, [this](domain::Field field) {
        m_request.wishes.constants.remove(field);
        look();
    });
    connect(m_foot, &ImportFoot::cancelled, this, &ImportForm::cancelled);
    connect(m_foot, &ImportFoot::importPressed, this, &ImportForm::ask);
    connect(&session, &session::Session::workChanged, this, [this] {
        // our own import disables the form until it is done
        if (!isEnabled() || !m_seen || m_session.isWorking() == m_paused)
            return;
        m_paused = m_session.isWorking();
        reckon();
    });
}

QLayout *ImportForm::makeConstants()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_constants);
    row->addStretch(1);
    row->addWidget(m_rows);
    auto *copies = new QStackedWidget;
    copies->addWidget(m_table->makeCopyButton());
    copies->addWidget(m_forecast->leftOut()->makeCopyButton());
    connect(m_tables, &QStackedWidget::currentChanged, copies, &QStackedWidget::setCurrentIndex);
    connect(m_tables, &QStackedWidget::currentChanged, m_rows, [this](int table) { m_rows->setVisible(table == 0); });
    row->addWidget(copies);
    return row;
}

void ImportForm::open(const QString &file, const QString &sheet, bool isOneOfSeveral)
{
    m_request = {};
    m_request.file = file;
    m_request.sheet = sheet;
    m_isOneOfSeveral = isOneOfSeveral;
    m_foot->begin(isOneOfSeveral);
    m_request.wishes.mayAsk = true;
    m_request.maxIssues = mostLeftOut;
    m_bySheet.clear();
    m_head->begin(file);
    drop();
    m_table->show({}, {}, m_session.language());
    m_questions->clear();
    m_rows->clear();
    setFocus();
    look();
}

void ImportForm::drop()
{
    m_preview.drop();
    m_earlier.drop();
    m_forecast->clear({});
    m_seen.reset();
    m_failure.reset();
    m_uncounted.reset();
}

void ImportForm::takeOver(ImportForm &other)
{
    other.drop();
    open(other.m_request.file, {}, other.m_isOneOfSeveral);
    m_request = other.m_request;
    m_bySheet = other.m_bySheet;
    m_head->takeOver(*other.m_head);
    m_foot->setRemembers(other.m_foot->remembers());
    look();
}

void ImportForm::takeFocus()
{
    if (!isAncestorOf(window()->focusWidget()) || m_foot->isReady())
        setFocus();
    settleFocus();
}

/// Who has waited at the form is brought to what is to be done; who has gone elsewhere meanwhile is left there.
void ImportForm::settleFocus()
{
    if (const QWidget *at = window()->focusWidget(); !m_seen || (at && at != this))
        return;
    if (m_questions->open())
        m_questions->open()->setFocus();
    else if (m_foot->isReady() || m_forecast->report()) // else there is nothing to import
        m_foot->takeFocus();
}

void ImportForm::look()
{
    m_constants->show(m_request.wishes.constants);
    m_forecast->clear(tr("Reading the file …"));
    wait(tr("Reading the file …"));
    m_preview.await(m_session.preview(m_request), [this](const auto &preview) { show(preview); });
}

void ImportForm::show(const base::Result<session::FilePreview> &preview)
{
    m_failure.reset();
    if (!preview && !m_seen)
        return emit unreadable(preview.error());
    if (!preview)
        return fail(preview.error());
    m_seen = *preview;
    const domain::MapProposal &proposal = preview->proposal;
    m_table->show(proposal, preview->firstRows, m_session.language());
    m_questions->ask(proposal, m_request.wishes.dateOrder != domain::DateOrder::Unknown, m_session.today(),
                     m_session.language());
    m_head->show(*preview, m_request, m_questions->asksOrder());
    m_rows->setText(tr("the first %1 of %Ln row(s), as they will be read", nullptr, int(proposal.rows))
                        .arg(models::countText(preview->firstRows.size())));
    reckon();
}

void ImportForm::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel))
        return QWidget::keyPressEvent(event);
    if (m_forecast->showsRows())
        return m_forecast->hideRows();
    if (m_asksToLeave || !isTouched())
        return emit cancelled();
    m_asksToLeave = true;
    m_foot->say(tr("Esc once more leaves this file, and what you have set for it is forgotten."));
}

/// Whether more would be lost than a look at the file.
bool ImportForm::isTouched() const
{
    return saySomething(m_request.wishes) || std::ranges::any_of(m_bySheet, saySomething)
        || !m_request.encoding.isEmpty() || !m_request.delimiter.isNull() || !m_head->source().isEmpty();
}

/// After an import of ours that was cancelled it can be imported still.
void ImportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::EnabledChange || !isEnabled() || !m_seen)
        return;
    m_forecast->report() ? showState() : reckon();
}

/// Counts what will happen, where nothing is missing.
void ImportForm::reckon()
{
    m_uncounted.reset();
    if (!m_seen || !m_session.isOpen())
        return;
    if (hindrance().isEmpty())
        m_forecast->count(m_request);
    else
        m_forecast->clear(tr("It is counted as soon as nothing is missing."));
    showState();
}

/// Why the file cannot be imported as it stands; empty where nothing is in the way.
QString ImportForm::hindrance() const
{
    if (m_failure)
        return say::sentence(*m_failure, m_session.language());
    if (m_session.store().readOnly)
        return tr("This file may only be read, so nothing can be imported into it.");
    if (m_seen->proposal.scoreInDoubt >= 0)
        return tr("One answer is missing: whether these are the scores.");
    if (m_questions->open() && m_seen->proposal.obstacle)
        return tr("One answer is missing: when people answered.");
    if (m_seen->proposal.obstacle)
        return say::sentence(*m_seen->proposal.obstacle, m_session.language());
    if (!m_seen->proposal.questions.isEmpty())
        return tr("One answer is missing: how the dates are to be read.");
    if (!isEnabled())
        return tr("It is being imported; how far it is stands below.");
    if (m_session.isWorking())
        return tr("Another piece of work is under way; this can be imported when it is done.");
    return {};
}

void ImportForm::showState()
{
    m_asksToLeave = false;
    m_earlier.drop();
    const std::optional<domain::ImportReport> &report = m_forecast->report();
    if (report) {
        m_head->showKnownSource(report->source);
        m_table->showDoubts(report->issues, m_session.language());
    }
    if (const QString why = hindrance(); !why.isEmpty())
        wait(why);
    else if (m_uncounted)
        m_foot->offer(say::sentence(*m_uncounted, m_session.language()) + u' '
                      + tr("What the import will do could not be counted; it can be imported all the same."));
    else if (!report)
        wait(tr("Import waits until it is counted what will be added, updated, left alone and left out."));
    else
        showWay();
    settleFocus();
}

/// What will happen is known: whether there is something to import, and what is to be known before.
void ImportForm::showWay()
{
    const qint64 taken = m_forecast->report()->added + m_forecast->report()->updated;
    QStringList said;
    for (const base::Error &warning : m_seen->proposal.warnings)
        said.append(say::sentence(warning, m_session.language()));
    if (taken > 0)
        said.append(tr("Nothing is written before you press Import, and an import can be undone."));
    else
        said.append(tr("There is nothing new to import: every row that can be taken is here already, just as it is in "
                       "this file."));
    m_foot->offer(taken, said.join(u' '));
    if (taken == 0)
        tellEarlier(said.join(u' '));
}

/// When a file of this name was imported, behind what is said already.
void ImportForm::tellEarlier(const QString &said)
{
    m_earlier.await(m_session.imports(), [this, said](const session::Session::Imports &imports) {
        const auto isThis = [name = QFileInfo(m_request.file).fileName()](const domain::ImportRecord &import) {
            return !import.undone && QFileInfo(import.file).fileName() == name;
        };
        if (!imports || !m_forecast->report())
            return;
        if (const auto found = std::ranges::find_if(*imports, isThis); found != imports->end())
            m_foot->say(said + u' '
                        + tr("A file of this name was imported on %1.")
                              .arg(models::dayText(found->importedAt.toTimeZone(m_session.store().zone).date())));
    });
}

void ImportForm::wait(const QString &why)
{
    if (m_foot->holdsFocus())
        setFocus(); // a button that goes out would hand it to whatever comes next in the window
    m_foot->wait(why);
}

/// The file was read before: what is in the way now can be mended in the form.
void ImportForm::fail(const base::Error &error)
{
    m_failure = error;
    m_forecast->clear(tr("Nothing can be imported as it stands."));
    showState();
}

/// What the store could not do now it may do when it is asked again; what is amiss in the file stays so.
void ImportForm::failCount(const base::Error &error)
{
    if (!session::Session::mayPass(error))
        return fail(error);
    m_uncounted = error;
    m_forecast->clear(tr("It could not be counted."));
    showState();
}

/// What was set for the sheet that is left waits there.
void ImportForm::chooseSheet(const QString &sheet)
{
    if (m_seen)
        m_bySheet.insert(m_seen->proposal.sheet, m_request.wishes);
    m_request.sheet = sheet;
    wishForSheet(m_request.wishes, m_bySheet.take(sheet));
    look();
}

void ImportForm::chooseReading()
{
    const QChar before = m_request.delimiter;
    m_head->apply(m_request);
    if (m_request.delimiter != before) { // the columns are others
        const int headerRows = m_request.wishes.headerRows;
        wishForSheet(m_request.wishes, {});
        m_request.wishes.headerRows = headerRows;
    }
    look();
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
    domain::ImportRequest request = m_request;
    request.source = m_head->source();
    if (m_foot->remembers())
        request.saveProfile = QFileInfo(request.file).completeBaseName();
    emit importWanted(request);
}

} // namespace gensvar::intake
