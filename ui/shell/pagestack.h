// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/view.h"

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace gensvar::parts {
class Page;
}

namespace gensvar::shell {

class Memory;

/// The pages of the window, each made when it is first gone to: a start pays for what it shows. How the user has
/// arranged one is kept until then.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using Make = std::function<parts::Page *()>;

    explicit PageStack(Memory &memory, QWidget *parent = nullptr);

    void add(session::Room room, Make make);
    /// The page of a room that was added; made now if it is not there yet.
    parts::Page &page(session::Room room);
    [[nodiscard]] parts::Page *current() const; ///< null while none of the pages is shown
    /// Arranged as in another window, and with what has been begun there.
    void takeOver(PageStack &other);
    /// For the next run.
    void remember() const;

signals:
    void made(gensvar::parts::Page *page);

private:
    struct Place
    {
        session::Room room;
        Make make;
        QByteArray arrangement; ///< while there is no page
        parts::Page *page = nullptr;
    };
    Place &place(session::Room room);

    Memory &m_memory;
    std::vector<Place> m_places;
};

} // namespace gensvar::shell
