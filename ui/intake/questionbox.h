// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace gensvar::intake {

/// A question that an import waits for, in the colours of a warning.
class QuestionBox : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;
    static constexpr int left = 40; ///< of what is within, beside the sign

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gensvar::intake
