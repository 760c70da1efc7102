// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheet.h"
#include "parts/picture.h"

#include <QObject>

#include <functional>

class QMenu;
class QTableView;
class QToolButton;

namespace gensvar::session {
class Session;
}

namespace gensvar::parts {

/// A table or chart to be copied or saved: as a picture in light colours, and as a table of plain numbers.
struct Taken
{
    QString title; ///< stands above the picture and beneath the table, and names the file
    QString note;  ///< beneath the title: period, filter and number of responses, a line each
    models::Sheet sheet;
    Picture picture; ///< empty: only the table is to be had
};

/// Any table as it is shown.
[[nodiscard]] Taken takenFrom(const QTableView &table, const QString &title, const QString &note = {});
/// What stands beneath a table that is taken along: title, note, the open file and the day.
[[nodiscard]] QStringList notesOf(const session::Session &session, const QString &title, const QString &note);

/// Lets a table or chart be taken along: a context menu and Ctrl+C on it, and a button wherever one is wanted.
class Takeaway : public QObject
{
    Q_OBJECT

public:
    using Readers = models::Readers;
    enum class Format { Png, Svg, Csv };
    enum class Kinds { Both, TableOnly };

    /// target: what has the menu and the key, and owns this. take: asked when something is taken, on the thread that
    /// draws.
    Takeaway(session::Session &session, QWidget *target, std::function<Taken()> take, Kinds kinds = Kinds::Both);

    /// Offers it for readers outside the team as well: take(the fewest responses of a figure that they may see).
    void offerOutside(std::function<Taken(int least)> take);

    /// What is not here yet is to be had first: fetch(what goes on once it is).
    void fetchFirst(std::function<void(std::function<void()> then)> fetch) { m_fetch = std::move(fetch); }

    /// "Copy" with the menu; the caller's layout takes it.
    [[nodiscard]] QToolButton *makeButton(bool withText = false);

    void copyTable(Readers readers = Readers::Team);
    void copyPicture(Readers readers = Readers::Team);
    /// Written on another thread; ends with done() or failed().
    void save(Format format, const QString &file, Readers readers = Readers::Team);

signals:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void fill(QMenu &menu, Readers readers);
    void fetched(const std::function<void()> &then);
    [[nodiscard]] Taken taken(Readers readers) const;
    void chooseFile(Format format, Readers readers);
    /// note: what is said beside where it is.
    void write(const QString &file, const std::function<QByteArray()> &content, const QString &note);
    void tell(const QString &sentence);

    session::Session &m_session;
    QWidget *m_target;
    std::function<Taken()> m_take;
    std::function<Taken(int least)> m_takeOutside;
    std::function<void(std::function<void()> then)> m_fetch;
    Kinds m_kinds;
    QMenu *m_menu;
};

/// A button for a menu of copying; of: what is copied.
[[nodiscard]] QToolButton *copyButton(QMenu *menu, const QString &of, bool withText);
void copyToClipboard(const models::Sheet &sheet);
/// A picture with its frame as a PNG or an SVG; drawn now, encoded where it is called.
[[nodiscard]] std::function<QByteArray()> bytesOf(const Picture &framed, const QString &title, Takeaway::Format format);
/// Asks for a file, named after a title to begin with; then(its path).
void chooseFile(QWidget *parent, const QString &title, const QString &suffix,
                const std::function<void(const QString &)> &then);

} // namespace gensvar::parts
