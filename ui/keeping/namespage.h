// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/page.h"

namespace gensvar::keeping {

class NamesPage : public parts::Page
{
    Q_OBJECT

public:
    explicit NamesPage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
};

} // namespace gensvar::keeping
