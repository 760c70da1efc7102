// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/comparepage.h"

#include "keeping/movedresponses.h"
#include "models/figurehint.h"
#include "models/figuretext.h"
#include "parts/emptystate.h"
#include "parts/handout.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/takeaway.h"
#include "parts/theme.h"
#include "say/platformtext.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::keeping {

using models::CauseTableModel;

static QLabel *reading(parts::Type type = parts::Type::Text)
{
    QLabel *made = parts::label({}, type);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

static QLineEdit *field(const QString &name, const QString &example, int width)
{
    auto *made = new QLineEdit;
    made->setAccessibleName(name);
    made->setPlaceholderText(example);
    made->setFixedWidth(width);
    made->setAlignment(Qt::AlignRight);
    return made;
}

/// What is taken along: not where the window shows it.
static const QList<int> countedColumns{CauseTableModel::What, CauseTableModel::Responses, CauseTableModel::Nps,
                                       CauseTableModel::Total};

ComparePage::ComparePage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new parts::EmptyState)
    , m_scope(reading(parts::Type::Secondary))
    , m_nps(field(tr("NPS that the platform shows"), tr("e.g. %1").arg(models::numberText(31.2, 1)), 110))
    , m_responses(
          field(tr("Number of responses that the platform shows"), tr("e.g. %1").arg(models::countText(1204)), 120))
    , m_ours(reading())
    , m_answer(reading(parts::Type::Section))
    , m_more(reading())
    , m_causes(parts::label(tr("What may be counted otherwise"), parts::Type::Section))
    , m_table(new QTableView)
    , m_reserve(reading(parts::Type::Secondary))
    , m_go(parts::button(tr("Show these responses")))
    , m_moved(new MovedResponses(session))
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("What may be counted otherwise"));
    parts::dressTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CauseTableModel::What, QHeaderView::Stretch);
    m_empty->say(tr("Nothing to compare yet"),
                 tr("There are no responses in these days with this filter. Choose the days and the filter that the "
                    "platform’s figure is of in the bar above."));
    m_ours->setText(tr("Counting …"));
    layOut();
    connect(m_nps, &QLineEdit::textChanged, this, &ComparePage::answer);
    connect(m_responses, &QLineEdit::textChanged, this, &ComparePage::answer);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComparePage::showChoice);
    connect(m_table, &QTableView::activated, this, &ComparePage::goThere);
    connect(m_go, &QPushButton::clicked, this, &ComparePage::goThere);
    connect(m_moved, &MovedResponses::answerWanted, this, &ComparePage::answerWanted);
    connect(m_moved, &MovedResponses::said, this, &Page::said);
    answer();
    showChoice();
}

void ComparePage::layOut()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(12);
    column->addWidget(parts::label(tr("Compare with the platform"), parts::Type::Heading));
    column->addWidget(makeForm());
    column->addWidget(parts::hairline());
    column->addWidget(m_answer);
    column->addWidget(m_more);
    column->addWidget(parts::hairline());
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(m_causes, 1);
    head->addWidget(m_go);
    auto *takeaway = new parts::Takeaway(m_session, m_table, [this] {
        parts::Taken taken = parts::takenFrom(*m_table, tr("Compared with the platform"),
                                              u"%1 · %2"_s.arg(m_scope->text(), m_ours->text()));
        taken.sheet = models::sheetOf(m_model, countedColumns);
        return taken;
    });
    connect(takeaway, &parts::Takeaway::failed, this, &Page::said);
    head->addWidget(takeaway->makeButton());
    column->addLayout(head);
    column->addWidget(m_table, 2);
    column->addWidget(m_moved, 3);
    column->addWidget(m_reserve);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(all);
    m_stack->setCurrentIndex(1);
}

QWidget *ComparePage::makeForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(parts::size::unit);
    grid->setColumnStretch(1, 1);
    auto *typed = new QHBoxLayout;
    typed->setSpacing(parts::size::unit);
    typed->addWidget(parts::label(tr("NPS")));
    typed->addWidget(m_nps);
    typed->addWidget(parts::label(tr("of", "an NPS of so many responses")));
    typed->addWidget(m_responses);
    typed->addWidget(parts::label(tr("responses")));
    typed->addStretch(1);
    auto row = [grid, at = 0](const QString &name) mutable {
        grid->addWidget(parts::label(name, parts::Type::Secondary), at, 0);
        return at++;
    };
    grid->addWidget(m_scope, row(tr("Days and filter")), 1);
    grid->addLayout(typed, row(tr("The platform shows")), 1);
    grid->addWidget(m_ours, row(tr("Gensvar shows")), 1);
    return form;
}

void ComparePage::refresh()
{
    if (!m_session.isOpen())
        return;
    m_asked.await(m_session.platform(m_session.views().current()),
                  [this](const base::Result<domain::PlatformLedger> &ledger) {
                      if (ledger)
                          show(*ledger);
                      else
                          emit said(say::sentence(ledger.error(), m_session.language()));
                  });
}

void ComparePage::takeFocus()
{
    m_nps->setFocus();
}

void ComparePage::takeOver(Page &other)
{
    Page::takeOver(other);
    const auto &theirs = static_cast<const ComparePage &>(other);
    m_nps->setText(theirs.m_nps->text());
    m_responses->setText(theirs.m_responses->text());
    m_unfolded = theirs.m_unfolded;
    if (const QVariant chosen = theirs.m_table->currentIndex().data(CauseTableModel::CauseRole); chosen.isValid())
        m_awaited = chosen.toInt();
}

void ComparePage::handOut(const HandOut &then)
{
    m_asked.settle([this, then] { then(printed()); });
}

parts::Handout ComparePage::printed() const
{
    parts::Handout handout;
    handout.title = tr("Compared with the platform");
    handout.scope = parts::printedScope(m_session.views().current(), m_ledger.figure);
    handout.hasFigures = true;
    parts::PrintedTable figures;
    figures.columns = {{tr("The platform shows")}, {tr("Gensvar shows")}};
    QStringList theirs;
    if (!m_nps->text().isEmpty())
        theirs.append(tr("NPS") + u' ' + m_nps->text());
    if (!m_responses->text().isEmpty())
        theirs.append(m_responses->text() + u' ' + tr("responses"));
    figures.rows = {{{theirs.isEmpty() ? u"–"_s : theirs.join(u" · "_s)}, {m_ours->text()}}};
    handout.blocks.append(figures);
    for (const QLabel *said : {m_answer, m_more}) {
        if (!said->text().isEmpty() && !theirs.isEmpty())
            handout.blocks.append(parts::PrintedWords{said->text()});
    }
    if (m_model.rowCount() > 0)
        handout.blocks.append(parts::printedTable(m_model, countedColumns, m_causes->text()));
    else
        handout.blocks.append(parts::PrintedWords{m_causes->text()});
    if (!m_reserve->text().isEmpty())
        handout.blocks.append(parts::PrintedWords{m_reserve->text()});
    parts::Handout outside = parts::outsideOf(handout);
    outside.hasFigures = false;
    outside.blocks.append(
        parts::PrintedWords{tr("How the same responses can be counted is withheld from readers outside the team: what "
                               "differs may be a few people’s answers.")});
    handout.outside = std::make_shared<const parts::Handout>(outside);
    return handout;
}

void ComparePage::show(domain::PlatformLedger ledger)
{
    const QVariant current = m_table->currentIndex().data(CauseTableModel::CauseRole);
    const int chosen = current.isValid() ? current.toInt() : m_awaited.value_or(-1);
    m_awaited.reset();
    m_ledger = std::move(ledger);
    m_isCounted = true;
    m_model.show(m_ledger);
    const domain::Snapshot &figure = m_ledger.figure;
    const QString filter = models::filterText(figure.scope);
    m_scope->setText(filter.isEmpty() ? tr("All responses of all time") : filter);
    if (figure.figure) {
        m_ours->setText(tr("NPS %1 %2: %3", "the figure, its interval, its sum")
                            .arg(models::numberText(figure.figure->nps, 1), models::intervalText(*figure.figure),
                                 models::sumText(figure.total, *figure.figure)));
    } else {
        m_ours->setText(tr("no responses"));
    }
    m_stack->setCurrentIndex(figure.figure || m_model.rowCount() > 0 ? 1 : 0);
    m_causes->setText(m_model.rowCount() > 0 ? tr("What may be counted otherwise")
                                             : tr("Nothing is there that could be counted otherwise"));
    m_reserve->setText(say::reserveTexts(m_ledger, m_session.store().zone).join(u'\n'));
    m_reserve->setVisible(!m_reserve->text().isEmpty());
    answer();
    if (const int row = m_model.rowOf(chosen); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0)); // shows the choice
    else
        showChoice();
}

void ComparePage::answer()
{
    const bool hasNps = !m_nps->text().trimmed().isEmpty();
    const bool hasCount = !m_responses->text().trimmed().isEmpty();
    const auto nps = say::typedNps(m_nps->text());
    const auto count = say::typedCount(m_responses->text());
    if (hasNps && !nps)
        return say({tr("NPS goes from −100 to 100: type it as the platform shows it.")});
    if (hasCount && !count)
        return say({tr("The number of responses is a whole number from 0 on.")});
    if (!nps && !count) {
        return say({{},
                    tr("Type in the NPS that the platform shows for these days and this filter, the number of its "
                       "responses, or both.")});
    }
    if (!m_isCounted)
        return say({}); // it is answered when it is
    metrics::PlatformTold told;
    if (nps) {
        told.nps = nps->nps;
        told.decimals = nps->decimals;
    }
    told.responses = count;
    say(say::answerTexts(m_ledger, told, m_session.isOpen() ? m_session.store().zone : QTimeZone::utc()));
}

void ComparePage::say(QStringList texts)
{
    const QString answer = texts.isEmpty() ? QString() : texts.takeFirst();
    const bool isNews = answer != m_answer->text() && !answer.isEmpty();
    m_answer->setText(answer);
    m_answer->setVisible(!answer.isEmpty());
    m_more->setText(texts.join(u'\n'));
    m_more->setVisible(!texts.isEmpty());
    if (!isNews)
        return;
    QAccessibleEvent told(m_answer, QAccessible::Alert); // the focus is in the field
    QAccessible::updateAccessibility(&told);
}

void ComparePage::showChoice()
{
    const QModelIndex row = m_table->currentIndex();
    const bool isList =
        row.isValid() && row.data(CauseTableModel::DoorRole).toInt() == int(CauseTableModel::Door::Below);
    m_go->setEnabled(row.isValid());
    m_go->setText(isList && m_unfolded ? tr("Hide these responses") : tr("Show these responses"));
    m_moved->setVisible(isList && m_unfolded);
    if (isList && m_unfolded && m_session.isOpen())
        m_moved->show(domain::Cause(row.data(CauseTableModel::CauseRole).toInt()));
}

void ComparePage::goThere()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return;
    const session::View view = m_session.views().current();
    switch (CauseTableModel::Door(row.data(CauseTableModel::DoorRole).toInt())) {
    case CauseTableModel::Door::TakenOut:
        return m_session.views().go(view.in(session::Room::TakenOut));
    case CauseTableModel::Door::Imports:
        return m_session.views().go(view.in(session::Room::Sources));
    case CauseTableModel::Door::Comments: // without a score
        return m_session.views().go(view.with(domain::Axis::ofScore(), {QString()}).in(session::Room::Comments));
    case CauseTableModel::Door::Below:
        m_unfolded = !m_unfolded;
        return showChoice();
    }
}

} // namespace gensvar::keeping
