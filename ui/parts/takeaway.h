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
    QString title; ///< stands above the picture, and names the file
    QString note;  ///< beneath the title: what is filtered
    models::Sheet sheet;
    Picture picture;
};

/// Any table as it is shown.
[[nodiscard]] Taken takenFrom(const QTableView &table, const QString &title, const QString &note = {});

/// Lets a table or chart be taken along: a context menu and Ctrl+C on it, and a button wherever one is wanted.
class Takeaway : public QObject
{
    Q_OBJECT

public:
    enum class Format { Png, Svg, Csv };

    /// target: what has the menu and the key, and owns this. take: asked when something is taken, on the thread that
    /// draws; empty pictures leave only the table.
    Takeaway(session::Session &session, QWidget *target, std::function<Taken()> take);

    /// Offers the table for readers outside the team as well: take(the fewest responses of a figure that they may see).
    /// No picture of it: that would show every figure.
    void offerOutside(std::function<models::Sheet(int least)> take);

    /// "Copy" with the menu; the caller's layout takes it.
    [[nodiscard]] QToolButton *makeButton(bool withText = false);

    void copyTable();
    void copyOutside();
    void copyPicture();
    /// Written on another thread; ends with done() or failed().
    void save(Format format, const QString &file);
    void saveOutside(const QString &file); ///< as CSV; alike

signals:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void fillMenu();
    void chooseFile(Format format, bool outside = false);
    /// note: what is said beside where it is.
    void write(const QString &file, const std::function<QByteArray()> &content, const QString &note = {});
    void copy(const models::Sheet &sheet);
    void tell(const QString &sentence);

    session::Session &m_session;
    QWidget *m_target;
    std::function<Taken()> m_take;
    std::function<models::Sheet(int least)> m_takeOutside;
    QMenu *m_menu;
};

} // namespace gensvar::parts
