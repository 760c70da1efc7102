// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/page.h"

#include "parts/handout.h"

namespace gensvar::parts {

Page::Page(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void Page::handOut(const HandOut &then)
{
    then({});
}

} // namespace gensvar::parts
