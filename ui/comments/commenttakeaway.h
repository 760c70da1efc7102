// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commentmodel.h"
#include "parts/takeaway.h"
#include "session/commentfile.h"
#include "session/latest.h"
#include "session/view.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;
class QToolButton;

namespace gensvar::comments {

/// Lets the comments of a list be taken along: those that are selected or the first of all to the clipboard, all to a
/// file; the first ones as a picture.
class CommentTakeaway : public QObject
{
    Q_OBJECT

public:
    using Readers = models::Readers;
    static constexpr int mostCopied = 1000;
    static constexpr int mostPictured = models::CommentModel::pageSize;
    static constexpr qint64 mostSheetRows = 1'048'576; ///< that spreadsheet programs show

    /// query: asked when something is taken, of what the view lists; its limit is not used.
    CommentTakeaway(session::Session &session, QAbstractItemView &list, std::function<domain::CommentQuery()> query);

    [[nodiscard]] QToolButton *makeButton();
    void copySelected();
    void copyFirst(Readers readers = Readers::Team);
    void copyPicture(); ///< of the first mostPictured
    void savePicture(parts::Takeaway::Format format, const QString &file);
    /// Long work; says where it could not be done.
    void save(const QString &file, Readers readers = Readers::Team);

signals:
    void said(const QString &sentence); ///< to stay until it is read

private:
    void fill(QMenu &menu, Readers readers);
    void addPictures();
    using Rows = std::function<bool(int row)>;
    void copy(domain::CommentQuery query, Readers readers, const Rows &isWanted);
    void take(const session::CommentsBehind &answer, const domain::CommentQuery &query, Readers readers,
              const Rows &isWanted);
    [[nodiscard]] std::function<QStringList(const session::CommentsBehind &)> notes(Readers readers) const;
    void choose(Readers readers);
    void choosePicture(parts::Takeaway::Format format, const QString &suffix);
    using Drawn = std::function<void(const parts::Picture &framed, const QString &title)>;
    void draw(const Drawn &then);
    [[nodiscard]] parts::Picture pictureOf(const domain::CommentPage &page) const;
    void tell(const QString &sentence);

    session::Session &m_session;
    QAbstractItemView &m_list;
    std::function<domain::CommentQuery()> m_query;
    session::Latest m_answer;
    QMenu *m_menu;
};

} // namespace gensvar::comments
