// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentspage.h"

#include "comments/commentdelegate.h"
#include "comments/commentlist.h"
#include "comments/commentpane.h"
#include "comments/commentsearch.h"
#include "comments/commentshandout.h"
#include "comments/commentswords.h"
#include "comments/commenttakeaway.h"
#include "comments/trail.h"
#include "comments/undonotice.h"
#include "models/figuretext.h"
#include "parts/emptystate.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using parts::label;
using parts::Type;

CommentsPage::CommentsPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState)
    , m_split(new QSplitter)
    , m_trail(new Trail)
    , m_heading(label(tr("Comments"), Type::Heading))
    , m_figure(parts::elidedLabel(Type::Secondary))
    , m_search(new CommentSearch)
    , m_notice(new UndoNotice)
    , m_list(new CommentList)
    , m_place(*m_list, m_model)
    , m_delegate(new CommentDelegate(this))
    , m_pane(new CommentPane(session))
{
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(makeList());
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({652, 460});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
    connectParts();
}

QWidget *CommentsPage::makeList()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setObjectName(u"comments"_s);

    const int left = parts::size::margin;
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(left, 0, 0, 0);
    heading->setSpacing(10);
    heading->addWidget(m_heading);
    heading->addWidget(m_figure, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 12, parts::size::margin, 0);
    head->setSpacing(4);
    auto *trail = new QHBoxLayout;
    trail->setContentsMargins(left - parts::linkInset, 0, 0, 0); // words below words
    trail->addWidget(m_trail, 1);
    auto *takeaway = new CommentTakeaway(m_session, *m_list, [this] { return queryOf(0); });
    connect(takeaway, &CommentTakeaway::said, this, &Page::said);
    trail->addWidget(takeaway->makeButton());
    head->addLayout(trail);
    head->addLayout(heading);
    head->addSpacing(6);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(left, 0, 0, 0);
    search->addWidget(m_search);
    head->addLayout(search);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(parts::size::unit);
    column->addWidget(m_notice);
    column->addWidget(parts::hairline());
    column->addWidget(m_stack, 1);
    return side;
}

void CommentsPage::connectParts()
{
    connect(m_list, &CommentList::readOn, m_pane, &CommentPane::scrollPage);
    connect(m_search, &CommentSearch::searched, this, &CommentsPage::search);
    connect(m_search, &CommentSearch::ordered, this, &CommentsPage::refresh);
    connect(m_search, &CommentSearch::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(&m_model, &models::CommentModel::pageWanted, this, &CommentsPage::fetch, Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_aside = false;
        m_place.forget(); // the reader has gone on
        choose(index);
    });
    connect(m_trail, &Trail::overviewWanted, this, &CommentsPage::goBack);
    connect(m_trail, &Trail::groupWanted, this, [this](const domain::Axis &axis) {
        m_session.views().go(m_session.views().current().with(axis, {}).in(session::Room::Overview));
    });
    connect(m_list, &QAbstractItemView::activated, m_pane, [this] { m_pane->setFocus(Qt::OtherFocusReason); });
    connect(m_pane, &CommentPane::said, this, &Page::said);
    connect(m_pane, &CommentPane::erasureWanted, this, &CommentsPage::erasureWanted);
    connect(m_pane, &CommentPane::left, this, &CommentsPage::leavePane);
    connect(m_pane, &CommentPane::wanted, this, &CommentsPage::open);
    connect(m_pane, &CommentPane::excluded, this, &CommentsPage::exclude);
    connect(m_notice, &UndoNotice::undoWanted, this, &CommentsPage::undo);
    connect(&m_session, &session::Session::opened, m_notice, &QWidget::hide); // what is there now knows nothing of it
    connect(m_empty, &parts::EmptyState::acted, this, [this] {
        if (m_session.isOpen() && m_session.store().responses == 0)
            return emit importWanted();
        session::View all;
        all.room = session::Room::Comments;
        m_session.views().go(all);
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_list->currentIndex().row();
                if (row >= first.row() && row <= last.row())
                    choose(m_list->currentIndex());
            });
}

void CommentsPage::goBack()
{
    const session::View *before = m_session.views().previous();
    if (before && before->room == session::Room::Overview)
        m_session.views().back();
    else
        m_session.views().go(m_session.views().current().in(session::Room::Overview));
}

void CommentsPage::search(const QString &search)
{
    session::View view = m_session.views().current();
    view.search = search;
    m_session.views().amend(view);
}

domain::CommentQuery CommentsPage::queryOf(int most) const
{
    const session::View &view = m_session.views().current();
    domain::CommentQuery query;
    query.scope = view.scope(m_session.today());
    query.search = text::asBeginnings(view.search);
    query.order = m_search->order();
    query.limit = most;
    return query;
}

void CommentsPage::refresh()
{
    if (!m_session.isOpen())
        return;
    m_search->show(m_session.views().current().search);
    const domain::CommentQuery query = queryOf(models::CommentModel::pageSize);
    m_answer.await(m_session.commentsBehind(query), [this, query](const base::Result<session::CommentsBehind> &answer) {
        if (query != m_query) {
            m_aside = false;
            if (query.scope != m_query.scope)
                m_notice->hide();
            m_query = query;
            m_model.clear();
            m_place.forget();
        }
        m_place.keep();
        m_pages = std::make_unique<QObject>(); // pages under way are of the store as it was
        m_model.renew();
        show(answer);
    });
}

void CommentsPage::show(const base::Result<session::CommentsBehind> &answer)
{
    if (!answer) {
        m_empty->say(tr("The comments could not be read."), say::sentence(answer.error(), m_session.language()));
        m_stack->setCurrentIndex(0);
        m_pane->clear(false);
        return;
    }
    const auto department = domain::Axis::of(domain::Dimension::Department);
    m_delegate->mark(text::SearchQuery(m_query.search));
    m_delegate->setToday(m_session.today());
    m_delegate->setDepartmentShown(m_session.views().current().filterOf(department).size() != 1);
    m_pane->setReadOnly(m_session.store().readOnly);
    showHead(*answer);
    m_model.take(0, answer->page);
    settle();
    if (answer->page.total == 0) {
        const EmptyWords words = emptyWords(*answer, m_query.search, m_session.store().responses == 0);
        m_empty->say(words.heading, words.text, words.action);
        m_stack->setCurrentIndex(0);
        m_pane->clear(false);
        return readWanted();
    }
    m_stack->setCurrentIndex(1);
    m_list->viewport()->update();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    else
        choose(m_list->currentIndex());
    if (!m_wanted.isNull())
        readWanted();
    // a list that gets the focus makes its first row the current one without selecting it
    m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void CommentsPage::showHead(const session::CommentsBehind &answer)
{
    const domain::Snapshot &figures = answer.figures;
    m_heading->setText(headingOf(figures));
    m_trail->show(m_session.views().current());
    if (figures.figure) {
        m_figure->setText(models::intervalText(*figures.figure) + u"   "
                          + models::sumText(figures.total, *figures.figure));
    } else {
        m_figure->clear();
    }
    m_figure->setToolTip(m_figure->text());
    m_search->showFound(countWords(answer, m_query.search));
}

void CommentsPage::fetch(qint64 offset)
{
    if (!m_session.isOpen() || !m_pages)
        return;
    domain::CommentQuery query = m_query;
    query.offset = offset;
    session::whenDone(m_session.comments(query), m_pages.get(),
                      [this, offset](const base::Result<domain::CommentPage> &page) {
                          if (page)
                              m_model.take(offset, *page);
                          else
                              m_place.forget();
                          settle();
                      });
}

void CommentsPage::settle()
{
    if (m_place.find())
        choose(m_list->currentIndex());
}

void CommentsPage::choose(const QModelIndex &index)
{
    if (m_aside || m_place.isKept())
        return;
    const domain::Comment *comment = index.isValid() ? m_model.comment(index.row()) : nullptr;
    if (comment && m_session.isOpen())
        read(*comment, false);
    else if (!index.isValid())
        m_pane->clear(); // one that is asked for again stays until it is here
}

void CommentsPage::read(const domain::Comment &comment, bool aside)
{
    m_aside = aside;
    m_pane->show(comment, text::SearchQuery(m_query.search), m_session.store().zone, aside);
    const domain::ResponseId id = comment.id;
    m_card.await(m_session.customer(id), [this, id](const base::Result<domain::CustomerCard> &card) {
        if (!card)
            return m_pane->showFailure(say::sentence(card.error(), m_session.language()));
        m_customer = *card;
        m_customerOf = id;
        m_pane->showCard(*card, id);
    });
}

void CommentsPage::showCustomer(domain::ResponseId answer)
{
    m_wanted = answer;
    refresh();
}

void CommentsPage::readWanted()
{
    const domain::ResponseId id = std::exchange(m_wanted, {});
    if (id.isNull())
        return;
    m_card.await(m_session.customer(id), [this, id](const base::Result<domain::CustomerCard> &card) {
        if (!card)
            return m_pane->showFailure(say::sentence(card.error(), m_session.language()));
        m_customer = *card;
        m_customerOf = id;
        open(id);
    });
}

/// Another answer of the customer: in the list where it is near, else aside.
void CommentsPage::open(domain::ResponseId response)
{
    if (const int row = m_model.rowOf(response); row >= 0) {
        m_aside = false;
        if (m_list->currentIndex().row() == row)
            return choose(m_list->currentIndex());
        return m_list->setCurrentIndex(m_model.index(row));
    }
    const auto same = [response](const domain::Comment &each) { return each.id == response; };
    const auto found = std::find_if(m_customer.answers.cbegin(), m_customer.answers.cend(), same);
    if (found != m_customer.answers.cend() && m_session.isOpen())
        read(domain::Comment(*found), true); // a copy: its list is about to be another
    m_pane->setFocus(Qt::OtherFocusReason);
}

void CommentsPage::leavePane()
{
    m_aside = false;
    choose(m_list->currentIndex());
    m_list->setFocus(Qt::OtherFocusReason);
}

void CommentsPage::exclude(const domain::Comment &comment, domain::Exclusion reason, const QString &note)
{
    m_aside = false;
    m_list->setFocus(Qt::OtherFocusReason);
    const QString who = comment.customerName.isEmpty() ? comment.customerId : comment.customerName;
    const QString done = who.isEmpty() ? tr("The response is not counted any more.")
                                       : tr("The response of %1 is not counted any more.").arg(who);
    session::whenDone(m_session.exclude({{}, {comment.id}}, reason, note), this,
                      [this, done, id = comment.id](const base::Result<flow::ExclusionReport> &report) {
                          if (report)
                              return m_notice->say(done, report->change, id);
                          m_notice->say(say::sentence(report.error(), m_session.language()));
                          choose(m_list->currentIndex());
                      });
}

void CommentsPage::undo(qint64 change, domain::ResponseId response)
{
    if (!m_session.isOpen())
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    m_place.wish(response);
    session::whenDone(m_session.undoChange(change), this, [this](const base::Result<qint64> &undone) {
        m_notice->say(undone ? tr("It is undone.") : say::sentence(undone.error(), m_session.language()));
    });
}

QByteArray CommentsPage::arrangement() const
{
    return m_split->saveState();
}

void CommentsPage::arrange(const QByteArray &arrangement)
{
    m_split->restoreState(arrangement);
}

void CommentsPage::takeFocus()
{
    QWidget *first = m_session.store().responses > 0 ? static_cast<QWidget *>(m_list) : m_search->field();
    first->setFocus(Qt::OtherFocusReason);
}

void CommentsPage::find()
{
    m_search->find();
}

/// The card where one is in it, else the list.
void CommentsPage::handOut(const HandOut &then)
{
    if (!m_session.isOpen())
        return;
    const QWidget *focused = window()->focusWidget();
    if (focused && (focused == m_pane || m_pane->isAncestorOf(focused)) && m_pane->response() == m_customerOf)
        return then(printedCard(m_customer, m_customerOf));
    const session::View view = m_session.views().current();
    m_printed.await(m_session.commentsBehind(queryOf(mostPrinted)),
                    [this, view, then](const base::Result<session::CommentsBehind> &answer) {
                        if (answer)
                            then(printedComments(view, *answer, m_session.store().privacy, m_session.language()));
                        else
                            emit said(say::sentence(answer.error(), m_session.language()));
                    });
}

} // namespace gensvar::comments
