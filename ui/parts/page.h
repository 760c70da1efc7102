// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace gensvar::session {
class Session;
}

namespace gensvar::parts {

struct Handout;

/// A place of the window. Pages do not know each other: they go elsewhere by going to a View.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(session::Session &session, QWidget *parent = nullptr);

    /// The view is now one of this page's, or the store has changed under it. Called only while the page is shown.
    virtual void refresh() = 0;
    /// The page is gone to from another that had the focus: hands it to what one works with here, if there is such.
    virtual void takeFocus() { }
    /// Ctrl+F came; nothing where there is nothing to search.
    virtual void find() { }
    using HandOut = std::function<void(const Handout &)>;
    /// Gives what the page shows to be printed, once it has read what it needs; an empty one where there is nothing.
    virtual void handOut(const HandOut &then);
    /// How the user has arranged the page, for the next run; empty where there is nothing to arrange.
    [[nodiscard]] virtual QByteArray arrangement() const { return {}; }
    virtual void arrange(const QByteArray &) { }
    /// Goes on in place of the same page of another window, with what has been begun in it.
    virtual void takeOver(Page &other) { arrange(other.arrangement()); }

signals:
    /// A sentence to stay above the page until it is read.
    void said(const QString &sentence);

protected:
    session::Session &m_session;
};

} // namespace gensvar::parts
