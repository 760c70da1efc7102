// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace gensvar::base {

/// A wish to stop, shared by value between the one who asks and the one who works. Any thread.
class CancelToken
{
public:
    void cancel() { m_asked->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_asked->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_asked = std::make_shared<std::atomic<bool>>(false);
};

} // namespace gensvar::base
