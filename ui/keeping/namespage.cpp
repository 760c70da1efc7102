// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/namespage.h"

namespace gensvar::keeping {

NamesPage::NamesPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
{ }

void NamesPage::refresh() { }

} // namespace gensvar::keeping
