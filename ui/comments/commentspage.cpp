// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentspage.h"

#include "comments/commentdelegate.h"
#include "comments/commentpane.h"
#include "models/figuretext.h"
#include "parts/emptystate.h"
#include "parts/icons.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using namespace std::chrono_literals;
using parts::label;
using parts::Type;

CommentsPage::CommentsPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_stack(new QStackedLayout)
    , m_empty(new parts::EmptyState)
    , m_back(parts::linkButton(tr("Overview")))
    , m_trail(parts::elidedLabel(Type::Secondary))
    , m_heading(label(tr("Comments"), Type::Heading))
    , m_figure(parts::elidedLabel(Type::Secondary))
    , m_search(new QLineEdit)
    , m_count(parts::elidedLabel(Type::Secondary))
    , m_order(new QComboBox)
    , m_list(new QListView)
    , m_delegate(new CommentDelegate(this))
    , m_pane(new CommentPane)
{
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(makeList());
    split->addWidget(m_pane);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({652, 460});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
    connectParts();
}

QWidget *CommentsPage::makeList()
{
    m_back->setToolTip(tr("Back to the overview"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    trail->setSpacing(parts::size::unit);
    trail->setContentsMargins(left - parts::linkInset, 0, 0, 0); // words below words
    trail->addWidget(m_back);
    trail->addWidget(label(u"›"_s, Type::Secondary));
    trail->addWidget(m_trail, 1);
    head->addLayout(trail);
    head->addLayout(heading);
    head->addSpacing(6);
    QLayout *search = makeSearch();
    search->setContentsMargins(left, 0, 0, 0);
    head->addLayout(search);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(parts::size::unit);
    column->addWidget(parts::hairline());
    column->addLayout(m_stack, 1);
    return side;
}

QLayout *CommentsPage::makeSearch()
{
    m_search->setPlaceholderText(tr("Search the comments"));
    m_search->setAccessibleName(tr("Search the comments"));
    m_search->setToolTip(tr("Words, “several words in order”, or the beginning of a word with a star: deliver*"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(248);
    m_search->installEventFilter(this);
    m_search->addAction(parts::icon("search"_L1, parts::themeOf(palette()).text2), QLineEdit::LeadingPosition);
    m_order->setAccessibleName(tr("Order"));
    m_order->setAccessibleDescription(tr("The order of the comments."));
    m_order->addItem(tr("Newest first"), int(domain::CommentOrder::Newest));
    m_order->addItem(tr("Oldest first"), int(domain::CommentOrder::Oldest));
    m_order->addItem(tr("Lowest score first"), int(domain::CommentOrder::Score));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_search);
    row->addWidget(m_count, 1);
    row->addWidget(m_order);
    return row;
}

void CommentsPage::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search(); // its clear button
    });
    connect(&m_typing, &QTimer::timeout, this, &CommentsPage::search);
    connect(m_order, &QComboBox::activated, this, &CommentsPage::refresh);
    connect(&m_model, &models::CommentModel::pageWanted, this, &CommentsPage::fetch, Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommentsPage::choose);
    connect(m_back, &QPushButton::clicked, this, &CommentsPage::goBack);
    connect(m_list, &QAbstractItemView::activated, m_pane, [this] { m_pane->setFocus(Qt::OtherFocusReason); });
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

void CommentsPage::search()
{
    m_typing.stop();
    session::View view = m_session.views().current();
    view.search = m_search->text();
    m_session.views().amend(view);
}

void CommentsPage::refresh()
{
    if (!m_session.isOpen())
        return;
    const session::View &view = m_session.views().current();
    if (m_search->text() != view.search && !m_typing.isActive())
        m_search->setText(view.search);
    domain::CommentQuery query;
    query.scope = view.scope(m_session.today());
    query.search = view.search;
    query.order = domain::CommentOrder(m_order->currentData().toInt());
    query.limit = models::CommentModel::pageSize;
    m_answer.await(m_session.commentsBehind(query), [this, query](const base::Result<session::CommentsBehind> &answer) {
        if (query != m_query) {
            m_query = query;
            m_model.clear();
        }
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
    m_delegate->mark(text::SearchQuery(m_query.search));
    showHead(*answer);
    m_model.take(0, answer->page);
    if (answer->page.total == 0) {
        showEmpty(*answer);
        m_pane->clear(false);
        return;
    }
    m_stack->setCurrentIndex(1);
    m_list->viewport()->update();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    else
        choose(m_list->currentIndex());
    // a list that gets the focus makes its first row the current one without selecting it
    m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
}

static QString anyOf(const QStringList &values)
{
    QString any = values.value(0);
    for (const QString &value : values.mid(1))
        any = CommentsPage::tr("%1 or %2", "values of which one has to fit").arg(any, value);
    return any;
}

void CommentsPage::showHead(const session::CommentsBehind &answer)
{
    const domain::Snapshot &figures = answer.figures;
    QStringList where;
    for (const domain::Condition &condition : m_query.scope.filter) {
        QStringList values;
        for (const QString &value : condition.values)
            values.append(models::valueText(condition.axis, value));
        where.append(anyOf(values));
    }
    const models::PeriodChoice &period = m_session.views().current().period;
    if (period.isSet())
        where.append(models::choiceText(period));
    m_trail->setText(where.isEmpty() ? tr("all responses") : where.join(u" · "_s));
    m_trail->setToolTip(m_trail->text());
    if (figures.figure) {
        m_heading->setText(tr("Comments behind NPS %1").arg(models::npsText(figures.total, *figures.figure)));
        m_figure->setText(models::intervalText(*figures.figure) + u"   "
                          + models::sumText(figures.total, *figures.figure));
    } else {
        m_heading->setText(tr("Comments"));
        m_figure->clear();
    }
    m_figure->setToolTip(m_figure->text());
    QStringList said{countText(answer)};
    if (const QStringList signs = text::SearchQuery(m_query.search).passedOver(); !signs.isEmpty())
        said.append(tr("“%1” cannot be searched for").arg(signs.join(u' ')));
    m_count->setText(said.join(u" · "_s));
    m_count->setToolTip(m_count->text());
}

QString CommentsPage::countText(const session::CommentsBehind &answer) const
{
    const auto comments = int(answer.page.total);
    if (m_query.search.trimmed().isEmpty())
        return tr("%Ln comment(s)", nullptr, comments);
    const QString found = answer.page.searchComplete
        ? tr("%Ln of %1 contain(s) “%2”", "comments", comments)
        : tr("%Ln of %1 contain(s) “%2”, so far; search is being prepared", "comments", comments);
    return found.arg(models::countText(answer.figures.total.comments), m_query.search);
}

void CommentsPage::showEmpty(const session::CommentsBehind &answer)
{
    if (text::SearchQuery(m_query.search).isHopeless())
        m_empty->say(tr("Signs cannot be searched for"), tr("Search for words, numbers or emoji."));
    else if (!m_query.search.trimmed().isEmpty())
        m_empty->say(tr("No comment contains this"),
                     tr("All words must occur. Try fewer words, or the beginning of a word with a star: deliver*"));
    else if (m_session.store().responses == 0)
        m_empty->say(tr("No responses yet"),
                     tr("Import a spreadsheet or a survey platform’s export, and the comments appear here."),
                     tr("Import a file…"));
    else if (answer.figures.total.isZero())
        m_empty->say(tr("No responses fit this filter"), tr("Choose another period or clear a part of the filter."),
                     tr("Show all comments"));
    else
        m_empty->say(tr("Nobody wrote anything here"),
                     tr("%Ln response(s) came with a score and without a comment.", nullptr,
                        int(answer.figures.total.responses())),
                     tr("Show all comments"));
    m_stack->setCurrentIndex(0);
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
                      });
}

void CommentsPage::choose(const QModelIndex &index)
{
    const domain::Comment *comment = index.isValid() ? m_model.comment(index.row()) : nullptr;
    if (comment && m_session.isOpen())
        m_pane->show(*comment, text::SearchQuery(m_query.search), m_session.store().zone);
    else if (!index.isValid())
        m_pane->clear(); // one that is asked for again stays until it is here
}

void CommentsPage::takeFocus()
{
    QWidget *first = m_session.store().responses > 0 ? static_cast<QWidget *>(m_list) : m_search;
    first->setFocus(Qt::OtherFocusReason);
}

void CommentsPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool CommentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_list->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace gensvar::comments
