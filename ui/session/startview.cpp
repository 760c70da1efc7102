// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/startview.h"

#include "domain/kind.h"
#include "flow/question.h"

namespace gensvar::session {

base::Result<View> startView(flow::Question &question, QDate today)
{
    View view;
    const domain::Axis kind = domain::Axis::of(domain::Dimension::Kind);
    const auto kinds = question.values(kind);
    if (!kinds)
        return base::failure(kinds);
    // not being told is no measure of its own, but it is mixed with the others all the same
    if (kinds->size() > 1) {
        for (const flow::Question::Value &value : *kinds) {
            if (domain::kindNamed(value.name).value_or(domain::Kind::NotTold) != domain::Kind::NotTold) {
                view = view.with(kind, {value.name});
                break;
            }
        }
    }
    const View year = view.with({models::PeriodChoice::Preset::Last12Months});
    const auto answer = question.ask(year.scope(today));
    if (!answer)
        return base::failure(answer);
    return answer->total.responses() > 0 ? year : view;
}

} // namespace gensvar::session
