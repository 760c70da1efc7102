// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/handout.h"
#include "print/booklet.h"

#include <QString>

namespace gensvar::print {

/// What stands on each page beside the content.
struct Letterhead
{
    QString store;   ///< the open file's name
    QString printed; ///< when: "Printed 22 Nov 2026"
};

struct Choices
{
    bool withNames = true;  ///< of customers; never for readers outside
    bool isOutside = false; ///< for readers outside the team, where a page has that
};

/// Lays a handout out on pages, with head, foot and page numbers; at its end what the figures are.
[[nodiscard]] Booklet compose(const parts::Handout &handout, const Letterhead &letterhead, const Choices &choices,
                              const Paper &paper);

} // namespace gensvar::print
