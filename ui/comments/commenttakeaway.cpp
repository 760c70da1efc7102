// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commenttakeaway.h"

#include "base/codes.h"
#include "comments/commentshandout.h"
#include "models/commentsheet.h"
#include "models/figuretext.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using session::CommentsBehind;

CommentTakeaway::CommentTakeaway(session::Session &session, QAbstractItemView &list,
                                 std::function<domain::CommentQuery()> query)
    : QObject(&list)
    , m_session(session)
    , m_list(list)
    , m_query(std::move(query))
    , m_menu(new QMenu(&list))
{
    QAction *selected = m_menu->addAction(tr("Copy the selected as a table"), this, &CommentTakeaway::copySelected);
    selected->setShortcut(QKeySequence::Copy);
    selected->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    list.addAction(selected);
    fill(*m_menu, Readers::Team);
    addPictures();
    m_menu->addSeparator();
    QMenu *outside = m_menu->addMenu(tr("For readers outside the team"));
    fill(*outside, Readers::Outside);
    outside->setToolTipsVisible(true);
    for (QAction *action : outside->actions())
        action->setToolTip(tr("Score, month and comment alone, and only where the comments are of enough responses. "
                              "How many is in the settings."));
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_list.viewport()->mapToGlobal(at)); });
}

void CommentTakeaway::addPictures()
{
    using Format = parts::Takeaway::Format;
    const QString most = models::countText(mostPictured);
    m_menu->addSeparator();
    m_menu->addAction(tr("Copy the first %1 as a picture").arg(most), this, &CommentTakeaway::copyPicture);
    m_menu->addAction(tr("Save the first %1 as PNG…").arg(most), this,
                      [this] { choosePicture(Format::Png, u"png"_s); });
    m_menu->addAction(tr("Save the first %1 as SVG…").arg(most), this,
                      [this] { choosePicture(Format::Svg, u"svg"_s); });
}

void CommentTakeaway::fill(QMenu &menu, Readers readers)
{
    menu.addAction(tr("Copy the first %1 as a table").arg(models::countText(mostCopied)), this,
                   [this, readers] { copyFirst(readers); });
    menu.addSeparator();
    menu.addAction(tr("Save all as CSV…"), this, [this, readers] { choose(readers); });
}

QToolButton *CommentTakeaway::makeButton()
{
    QToolButton *button = parts::copyButton(m_menu, m_list.accessibleName(), true);
    button->setToolTip(tr("Copy or save these comments as a table"));
    return button;
}

/// Those between the first and the last that were selected, as far as so many go.
void CommentTakeaway::copySelected()
{
    const QItemSelection selected = m_list.selectionModel()->selection();
    if (selected.isEmpty())
        return;
    const auto first = std::ranges::min(selected, {}, &QItemSelectionRange::top).top();
    const auto last = std::ranges::max(selected, {}, &QItemSelectionRange::bottom).bottom();
    domain::CommentQuery query = m_query();
    query.offset = first;
    query.limit = std::min(last - first + 1, mostCopied);
    copy(query, Readers::Team, [selected, first](int row) {
        return std::ranges::any_of(
            selected, [at = first + row](const auto &range) { return range.top() <= at && at <= range.bottom(); });
    });
}

void CommentTakeaway::copyFirst(Readers readers)
{
    domain::CommentQuery query = m_query();
    query.limit = mostCopied;
    copy(query, readers, [](int) { return true; });
}

void CommentTakeaway::copy(domain::CommentQuery query, Readers readers, const Rows &isWanted)
{
    if (!m_session.isOpen())
        return;
    const auto asked = m_session.ask([query, readers, least = m_session.store().privacy.comments](flow::Question &to) {
        return session::commentsFor(to, query, readers, least);
    });
    m_answer.await(asked, [this, query, readers, isWanted](const base::Result<CommentsBehind> &answer) {
        if (answer)
            take(*answer, query, readers, isWanted);
        else
            emit said(say::sentence(answer.error(), m_session.language()));
    });
}

void CommentTakeaway::take(const CommentsBehind &answer, const domain::CommentQuery &query, Readers readers,
                           const Rows &isWanted)
{
    QList<domain::Comment> comments;
    for (int row = 0; row < answer.page.comments.size(); ++row) {
        if (isWanted(row))
            comments.append(answer.page.comments[row]);
    }
    models::Sheet sheet = models::commentSheet(comments, readers);
    sheet.notes = notes(readers)(answer);
    parts::copyToClipboard(sheet);
    const bool isCut = query.limit == mostCopied && answer.page.total > query.offset + mostCopied;
    tell(isCut ? tr("%Ln comment(s) copied; all of them can be saved as CSV.", nullptr, int(comments.size()))
               : tr("%Ln comment(s) copied", nullptr, int(comments.size())));
}

std::function<QStringList(const CommentsBehind &)> CommentTakeaway::notes(Readers readers) const
{
    const domain::PrivacyMinimum privacy = m_session.store().privacy;
    const int least = readers == Readers::Outside ? std::max(privacy.figures, privacy.comments) : 1;
    const QStringList store = parts::notesOf(m_session, {}, {});
    return [view = m_session.views().current(), store, least](const CommentsBehind &answer) {
        const bool isShown = answer.figures.total.responses() >= least;
        return QStringList{headingOf(isShown ? answer.figures : domain::Snapshot())}
        + parts::takenScope(view, answer.figures, least).split(u'\n') + store;
    };
}

void CommentTakeaway::choose(Readers readers)
{
    parts::chooseFile(&m_list, tr("Comments"), u"csv"_s, [this, readers](const QString &file) { save(file, readers); });
}

void CommentTakeaway::save(const QString &file, Readers readers)
{
    if (!m_session.isOpen())
        return;
    if (m_session.isWorking())
        return emit said(tr("Something else is under way. Save the comments when that is done."));
    const auto told = [notes = notes(readers)](const CommentsBehind &answer) {
        QStringList all = notes(answer);
        if (answer.page.total >= mostSheetRows)
            all.append(tr("There are more rows here than a spreadsheet program shows."));
        return all;
    };
    session::whenDone(session::saveComments(m_session, m_query(), {file, readers, told, m_session.store().zone}), this,
                      [this](const base::Result<void> &saved) {
                          if (!saved && !saved.error().is(base::code::cancelled))
                              emit said(say::sentence(saved.error(), m_session.language()));
                      });
}

parts::Picture CommentTakeaway::pictureOf(const domain::CommentPage &page) const
{
    static constexpr int leastWidth = 640;
    const auto model = std::make_shared<models::CommentModel>();
    model->take(0, page);
    QStyleOptionViewItem option;
    option.palette = parts::paletteOf(parts::lightTheme());
    option.state = QStyle::State_Enabled;
    option.font = parts::fontOf(parts::size::text);
    const int rows = int(page.comments.size());
    const int width = std::max(leastWidth, m_list.viewport()->width());
    const int height = m_list.itemDelegate()->sizeHint(option, model->index(0)).height();
    const auto paint = [model, option, rows, width, height, delegate = m_list.itemDelegate()](QPainter &painter) {
        QStyleOptionViewItem row = option;
        for (int i = 0; i < rows; ++i) {
            row.rect = QRect(0, i * height, width, height);
            delegate->paint(&painter, row, model->index(i));
        }
    };
    const QString cut = page.total > rows
        ? tr("The first %1 of %Ln comment(s)", nullptr, int(page.total)).arg(models::countText(rows))
        : QString();
    return {{width, rows * height}, paint, cut};
}

void CommentTakeaway::draw(const Drawn &then)
{
    if (!m_session.isOpen())
        return;
    domain::CommentQuery query = m_query();
    query.limit = mostPictured;
    m_answer.await(m_session.commentsBehind(query), [this, then](const base::Result<CommentsBehind> &answer) {
        if (!answer)
            return emit said(say::sentence(answer.error(), m_session.language()));
        if (answer->page.comments.isEmpty())
            return;
        QStringList about = notes(Readers::Team)(*answer);
        const QString title = about.takeFirst();
        then(parts::framed(pictureOf(answer->page), title, about.join(u'\n')), title);
    });
}

void CommentTakeaway::copyPicture()
{
    draw([this](const parts::Picture &picture, const QString &) {
        QGuiApplication::clipboard()->setImage(parts::imageOf(picture));
        tell(tr("Copied as a picture"));
    });
}

void CommentTakeaway::choosePicture(parts::Takeaway::Format format, const QString &suffix)
{
    parts::chooseFile(&m_list, tr("Comments"), suffix,
                      [this, format](const QString &file) { savePicture(format, file); });
}

void CommentTakeaway::savePicture(parts::Takeaway::Format format, const QString &file)
{
    draw([this, format, file](const parts::Picture &picture, const QString &title) {
        const auto saved = m_session.saveFile(file, parts::bytesOf(picture, title, format));
        session::whenDone(saved, this, [this](const base::Result<void> &done) {
            if (!done)
                emit said(say::sentence(done.error(), m_session.language()));
        });
    });
}

void CommentTakeaway::tell(const QString &sentence)
{
    QToolTip::showText(m_list.mapToGlobal(QPoint(m_list.width() / 2, 0)), sentence, &m_list);
}

} // namespace gensvar::comments
