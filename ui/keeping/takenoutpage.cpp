// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/takenoutpage.h"

namespace gensvar::keeping {

TakenOutPage::TakenOutPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
{ }

void TakenOutPage::refresh() { }

} // namespace gensvar::keeping
