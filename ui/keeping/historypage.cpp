// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/historypage.h"

namespace gensvar::keeping {

HistoryPage::HistoryPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
{ }

void HistoryPage::refresh() { }

} // namespace gensvar::keeping
