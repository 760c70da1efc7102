// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pagestack.h"

#include "parts/density.h"
#include "parts/page.h"
#include "shell/memory.h"

#include <algorithm>
#include <utility>

namespace gensvar::shell {

PageStack::PageStack(Memory &memory, QWidget *parent)
    : QStackedWidget(parent)
    , m_memory(memory)
{ }

void PageStack::add(session::Room room, Make make)
{
    m_places.push_back({room, std::move(make), m_memory.arrangement(int(room))});
}

PageStack::Place &PageStack::place(session::Room room)
{
    const auto found = std::ranges::find(m_places, room, &Place::room);
    Q_ASSERT(found != m_places.end());
    return *found;
}

parts::Page &PageStack::page(session::Room room)
{
    Place &here = place(room);
    if (!here.page) {
        here.page = here.make();
        addWidget(here.page);
        parts::fitRows(*here.page);
        here.page->arrange(here.arrangement);
        emit made(here.page);
    }
    return *here.page;
}

parts::Page *PageStack::current() const
{
    return qobject_cast<parts::Page *>(currentWidget());
}

void PageStack::takeOver(PageStack &other)
{
    for (Place &theirs : other.m_places) {
        if (theirs.page)
            page(theirs.room).takeOver(*theirs.page);
        else
            place(theirs.room).arrangement = theirs.arrangement;
    }
}

void PageStack::remember() const
{
    for (const Place &here : m_places) {
        if (const QByteArray arrangement = here.page ? here.page->arrangement() : QByteArray(); !arrangement.isEmpty())
            m_memory.setArrangement(int(here.room), arrangement);
    }
}

} // namespace gensvar::shell
